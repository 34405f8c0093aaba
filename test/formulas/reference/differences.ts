// Where Sheets is known to compute something else than LibreOffice: what Sheets gives, and why they differ.

import type { FormulaValue } from '../../../src/formulas/values/values';

const noBooleans = 'LibreOffice keeps TRUE as the number 1, Sheets as a value of its own';
const writtenText = 'Sheets turns text written as an argument into a number';
const complex = 'LibreOffice takes the real root of a negative number, Sheets refuses powers that may be complex';
const textKind = 'Sheets never takes a number for text: wildcards and text searched for meet only text';
const notation = 'LibreOffice does not read error values in this notation';
const exponent = 'LibreOffice writes exponents with three digits';
const nearlyNothing = 'LibreOffice takes a difference that is nearly nothing for 0';
const years = 'Sheets adds 1900 to the years before';
const errorName = 'Sheets names the error otherwise';

const sheets: [string, FormulaValue, string][] = [
  ['=0^-1', { error: '#DIV/0!' }, errorName],
  ['=(-8)^(1/3)', { error: '#NUM!' }, complex],
  ['="x"&TRUE', 'xTRUE', noBooleans],
  ['=1e20&""', '1E+20', exponent],
  ['=123456789012345678&""', '1.23456789012346E+17', exponent],
  ['="a"<TRUE', true, noBooleans],
  ['=TRUE>1', true, noBooleans],
  ['=TRUE=1', false, noBooleans],
  ['=1.1-1-0.1', 1.1 - 1 - 0.1, nearlyNothing],
  ['=0.1+0.2-0.3', 0.1 + 0.2 - 0.3, nearlyNothing],
  ['=#N/A', { error: '#N/A' }, notation],
  ['=#REF!+1', { error: '#REF!' }, notation],
  ['=SUM("2",3)', 5, writtenText],
  ['=SUM(Данные!F2:F7)', 1, noBooleans],
  ['=AVERAGE(1,2,"3")', 2, writtenText],
  ['=COUNT(Данные!G2:G11)', 3, noBooleans],
  ['=COUNTIF(Данные!B2:B11,"*")', 1, textKind],
  ['=COUNTIF(Данные!B2:B11,"<>*")', 9, textKind],
  ['=COUNTIF(Данные!F2:F7,TRUE)', 1, noBooleans],
  ['=COUNTIF(Данные!F2:F7,"TRUE")', 2, noBooleans],
  ['=COUNTIF(Данные!F2:F7,1)', 1, noBooleans],
  ['=COUNTIF(Данные!F2:F7,FALSE)', 1, noBooleans],
  ['=SUMIF(Данные!G2:G11,">0")', 8, noBooleans],
  ['=IF(TRUE,,5)', null, 'A branch left out is an empty cell in Sheets'],
  ['=MROUND(-7,3)', { error: '#NUM!' }, 'Sheets wants both of one sign'],
  ['=MEDIAN(Данные!A2:A11)', { error: '#NUM!' }, errorName],
  ['=RANK(100,Данные!B2:B11)', { error: '#N/A' }, errorName],
  ['=LARGE(Данные!B2:B11,100)', { error: '#NUM!' }, errorName],
  ['=SMALL(Данные!B2:B11,0)', { error: '#NUM!' }, errorName],
  ['=MATCH("2",Данные!B2:B11,0)', 6, textKind],
  ['=LEN(TRUE)', 4, noBooleans],
  ['=CONCATENATE("a",1,TRUE)', 'a1TRUE', noBooleans],
  ['=TEXTJOIN("-",TRUE,1,"a",TRUE)', '1-a-TRUE', noBooleans],
  ['=SUM(Данные!B2:B11,"3",TRUE)', 19.5, writtenText],
  ['=COUNTIF(Данные!G2:G11,">=0")', 2, noBooleans],
  ['=SUMPRODUCT(--(IFERROR(Данные!G2:G11,0)=1))', 1, noBooleans],
  ['=TRUE&FALSE', 'TRUEFALSE', noBooleans],
  ['=ISNUMBER(TRUE)', false, noBooleans],
  ['=ISLOGICAL(Данные!F2)', true, noBooleans],
  ['=LEFT(TRUE,2)', 'TR', noBooleans],
  ['=COUNT(Данные!A:K)', 35, noBooleans],
  ['=AND(1,"TRUE")', true, 'Sheets reads TRUE written as text'],
  ['=0.1+0.2-0.3=0', false, nearlyNothing],
  ['=DATE(24,1,1)', 8767, years],
  ['=DATE(1899,12,31)', 693962, years],
  ['=VLOOKUP("3",Данные!I2:J6,2,0)', { error: '#N/A' }, textKind],
  ['=LARGE(Данные!I2:I6,6)', { error: '#NUM!' }, errorName],
  ['=SMALL(Данные!K2:K6,1)', { error: '#NUM!' }, errorName],
  ['=MEDIAN("1",2)', 1.5, writtenText],
  ['=PRODUCT(2,"3")', 6, writtenText],
  ['=CHAR(0)', { error: '#NUM!' }, 'Sheets has no character 0'],
  ['=TEXT(TRUE,"0")', 'TRUE', noBooleans],
];

export const differences: ReadonlyMap<string, { result: FormulaValue; why: string }> = new Map(
  sheets.map(([formula, result, why]) => [formula, { result, why }]),
);
