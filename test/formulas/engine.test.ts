import { createEngine } from '../../src/formulas/engine';
import type { FormulaValue } from '../../src/formulas/values/values';
import { engineFor } from './workbook';

const reference = { error: '#REF!' };

function column(cells: FormulaValue[]): FormulaValue[][] {
  return cells.map((cell) => [cell]);
}

describe('computing on demand', () => {
  test('a chain of 10,000 formulas is computed from either end', () => {
    const rows = column([1, ...Array.from({ length: 9999 }, (_, index) => `=A${index + 1}+1`)]);
    const sheet = { sheets: { S: rows }, extent: { rows: 10_000, columns: 1 } };
    expect(engineFor(sheet).valueOf(0, 10_000, 1)).toBe(10_000);
    expect(engineFor(sheet).evaluate('=SUM(S!A:A)')).toBe(50_005_000);
  });

  test('a chain of long formulas does not outgrow the stack', () => {
    const long = Array.from({ length: 200 }, () => '0').join('+');
    const rows = column([
      1,
      ...Array.from({ length: 2000 }, (_, index) => `=IF(TRUE,(((A${index + 1}+1+${long}))),0)`),
    ]);
    expect(engineFor({ sheets: { S: rows }, extent: { rows: 2001, columns: 1 } }).valueOf(0, 2001, 1)).toBe(2001);
  });

  test('each formula runs once, however often it is read, until something changes', () => {
    let reads = 0;
    let stored = 2;
    const engine = createEngine({
      sheet: () => 0,
      value: (_, row) => {
        reads++;
        return row === 1 ? stored : null;
      },
      formula: (_, row) => (row === 1 ? undefined : '=A1*3'),
      extent: () => ({ rows: 9, columns: 1 }),
      name: () => undefined,
      locale: 'en_US',
      today: () => 0,
    });
    expect([2, 3, 4, 2].map((row) => engine.valueOf(0, row, 1))).toEqual([6, 6, 6, 6]);
    expect(reads).toBe(1);
    stored = 5;
    expect(engine.valueOf(0, 2, 1)).toBe(6);
    engine.invalidate();
    expect(engine.valueOf(0, 2, 1)).toBe(15);
  });

  test('a branch that is not taken is not computed', () => {
    const engine = engineFor({ sheets: { S: [['=IF(TRUE,1,A1)', '=IFERROR(2,B1)', '=IFS(TRUE,3,TRUE,C1)']] } });
    expect([1, 2, 3].map((at) => engine.valueOf(0, 1, at))).toEqual([1, 2, 3]);
  });
});

describe('circular references', () => {
  test('every cell of the circle is #REF!, and so is what rests on it', () => {
    const engine = engineFor({ sheets: { S: [['=B1', '=C1', '=A1', '=A1+1', '=IFERROR(A1,"caught")', 5]] } });
    expect([1, 2, 3, 4, 5, 6].map((at) => engine.valueOf(0, 1, at))).toEqual([
      reference,
      reference,
      reference,
      reference,
      'caught',
      5,
    ]);
  });

  test('catching the error inside the circle does not break it', () => {
    const cells = ['=IFERROR(B1,0)', '=IFERROR(A1,0)'];
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const engine = engineFor({ sheets: { S: [cells] } });
      order.forEach((at) => engine.valueOf(0, 1, at));
      expect([1, 2].map((at) => engine.valueOf(0, 1, at))).toEqual([reference, reference]);
    }
  });

  test('a circle longer than the stack is found too', () => {
    const rows = column([
      '=IFERROR(A3000,0)',
      ...Array.from({ length: 2999 }, (_, index) => `=IFERROR(A${index + 1},0)`),
    ]);
    const engine = engineFor({ sheets: { S: rows }, extent: { rows: 3000, columns: 1 } });
    expect([1500, 1, 3000, 777].map((row) => engine.valueOf(0, row, 1))).toEqual(Array(4).fill(reference));
  });

  test('a sum over its own column is circular, one over the cells above is not', () => {
    const engine = engineFor({ sheets: { S: column([1, 2, '=SUM(A1:A2)', '=SUM(A:A)']) } });
    expect(engine.valueOf(0, 3, 1)).toBe(3);
    expect(engine.valueOf(0, 4, 1)).toEqual(reference);
  });
});

describe('what cannot be computed keeps its stored value and says so', () => {
  const engine = engineFor({
    sheets: { S: [['=QUERY(B1:C9,"select B")', '=A1&"!"', '={1,2}', '=SUM(', '=IF(TRUE,1,FOO())', '=BAR()']] },
    stored: { 'S!1,1': 'kept', 'S!1,3': 7 },
  });

  test('a function the engine does not know, even in a branch not taken', () => {
    expect(engine.valueOf(0, 1, 1)).toBe('kept');
    expect(engine.reasonOf(0, 1, 1)).toEqual({ kind: 'unknown-function', name: 'QUERY' });
    expect(engine.reasonOf(0, 1, 5)).toEqual({ kind: 'unknown-function', name: 'FOO' });
  });

  test('what rests on it is computed from the stored value', () => {
    expect(engine.valueOf(0, 1, 2)).toBe('kept!');
    expect(engine.reasonOf(0, 1, 2)).toBeUndefined();
  });

  test('an array that would spill', () => {
    expect(engine.valueOf(0, 1, 3)).toBe(7);
    expect(engine.reasonOf(0, 1, 3)).toEqual({ kind: 'array-result' });
  });

  test('without a stored value, unreadable text is #ERROR! and an unknown function #NAME?', () => {
    expect(engine.valueOf(0, 1, 4)).toEqual({ error: '#ERROR!' });
    expect(engine.reasonOf(0, 1, 4)).toEqual({ kind: 'unreadable', position: 5 });
    expect(engine.valueOf(0, 1, 6)).toEqual({ error: '#NAME?' });
  });

  test('all of them are listed once', () => {
    [1, 2, 3, 4, 5, 6, 1].forEach((at) => engine.valueOf(0, 1, at));
    expect(
      engine
        .uncomputed()
        .map(({ column: at }) => at)
        .sort(),
    ).toEqual([1, 3, 4, 5, 6]);
  });
});

describe('references', () => {
  const engine = engineFor({
    sheets: {
      S: [
        [1, 2],
        [3, 4],
        ['=A:A', null],
      ],
      'Лист 1': [[10], [20]],
      "O'Brien": [[7]],
    },
    names: { Итог: "'Лист 1'!$A$1:$A$2", ставка: '=0.5', сам: '=сам+1' },
  });

  test.each([
    ["=SUM('Лист 1'!A1:A2)", 30],
    ["=SUM('лист 1'!a1:a2)", 30],
    ["='O''Brien'!A1", 7],
    ["=SUM('Лист 1'!A:A)", 30],
    ['=SUM(S!1:2)', 10],
    ['=SUM(S!B:A2)', { error: '#ERROR!' }],
    ['=SUM(S!A2:B)', 7],
    ['=SUM(S!B1:B)', 6],
    ['=SUM(ИТОГ)*ставка', 15],
    ['=сам', reference],
    ['=нет+1', { error: '#NAME?' }],
    ['=Нет!A1', reference],
    ['=S!AA1', reference],
    ['=SUM(S!A1:A2,S!B1:B5000)', 10],
    ['=SUM(S!A900:A)', 0],
    ['=COUNTBLANK(S!B:B)', 998],
  ] as [string, FormulaValue][])('%s gives %p', (formula, value) => {
    expect(engine.evaluate(formula)).toEqual(value);
  });

  test('a range where one value is wanted gives the cell in the same row or column, else #VALUE!', () => {
    const rows = [
      [1, '=A1:A3*2'],
      [2, '=A$1:A$3*2'],
      [3, '=A$1:A$2*2'],
    ];
    const beside = engineFor({ sheets: { S: rows } });
    expect([1, 2, 3].map((row) => beside.valueOf(0, row, 2))).toEqual([2, 4, { error: '#VALUE!' }]);
  });

  test('copies of one formula each read their own cells', () => {
    const rows = [1, 2, 3].map((value, index) => [value, `=A${index + 1}*$A$1+SUM(A$1:A${index + 1})`]);
    const copies = engineFor({ sheets: { S: rows } });
    expect([1, 2, 3].map((row) => copies.valueOf(0, row, 2))).toEqual([2, 5, 9]);
  });
});

describe('functions without a counterpart in LibreOffice 7', () => {
  const rows = [
    ['Ош', 1, 'a'],
    ['Баткен', 3, 'b'],
    ['ош', 5, 'c'],
    [null, 7, ''],
  ];
  const engine = engineFor({ sheets: { S: rows } });

  test.each([
    ['=COUNTUNIQUE(S!A1:A4)', 3],
    ['=COUNTUNIQUE(S!C1:C4,"a")', 3],
    ['=XLOOKUP("баткен",S!A1:A4,S!C1:C4)', 'b'],
    ['=XLOOKUP("нет",S!A1:A4,S!C1:C4)', { error: '#N/A' }],
    ['=XLOOKUP("нет",S!A1:A4,S!C1:C4,"—")', '—'],
    ['=XLOOKUP(4,S!B1:B4,S!C1:C4,"",-1)', 'b'],
    ['=XLOOKUP(4,S!B1:B4,S!C1:C4,"",1)', 'c'],
    ['=XLOOKUP("ош",S!A1:A4,S!B1:B4,"",0,-1)', 5],
    ['=XLOOKUP("б*",S!A1:A4,S!B1:B4,"",2)', 3],
    ['=XLOOKUP("б*",S!A1:A4,S!B1:B4,"нет")', 'нет'],
    ['=SUM(XLOOKUP("Баткен",S!A1:A4,S!B1:C4))', 3],
    ['=XLOOKUP(0,S!B1:B4,S!C1:C4,,-1)', { error: '#N/A' }],
    ['=XLOOKUP(8,S!B1:B4,S!B1:B4,,-1)', 7],
    ['=SUM(ARRAYFORMULA(ROW(S!B1:B4)))', 10],
    ['=SUM(ARRAYFORMULA(COLUMN(S!B1:D1)))', 9],
    ['=ROW(S!B3:B4)', 3],
    ['=TEXT(1/3,"# ?/?")', { error: '#VALUE!' }],
    ['=TEXT(5,"[>3]0;0.0")', { error: '#VALUE!' }],
    ['=TEXT(12345678,"0.0,,")', '12.3'],
    ['=CEILING(2.5,-1)', { error: '#NUM!' }],
    ['=FLOOR(2.5,-1)', { error: '#NUM!' }],
    ['=LET(x,2,y,x*3,x+y)', 8],
    ['=LET(x,S!B1:B4,SUM(x)/COUNT(x))', 4],
    ['=LET(x,1,LET(x,x+1,x*10)+x)', 21],
    ['=LET(x,1)', { error: '#N/A' }],
    ['=ARRAYFORMULA(SUM(S!B1:B4*2))', 32],
    ['=SUMPRODUCT(LET(x,S!B1:B4,x*x))', 84],
    ['=TODAY()', 46350],
    ['=YEAR(TODAY())', 2026],
    ['=SUM()', { error: '#N/A' }],
    ['=_xlfn.IFS(TRUE,1)', 1],
    ['=CHAR(1078)', 'ж'],
    ['=CONCATENATE(S!A1:A2,"-")', 'ОшБаткен-'],
    ['=COUNTIF(S!A1:A4,"ош")', 2],
  ] as [string, FormulaValue][])('%s gives %p', (formula, value) => {
    expect(engine.evaluate(formula)).toEqual(value);
  });
});

describe('large ranges are indexed, with the same results', () => {
  const names = Array.from({ length: 100 }, (_, index) => [['да', 'НЕТ', 1, true, null, '1'][index % 6]!, index]);
  const engine = engineFor({ sheets: { S: names as FormulaValue[][] } });

  test.each(['"да"', '"нет"', '1', '"1"', 'TRUE', '"<>да"', '"<>"', '""', '"=1"', '"д?"'])(
    'criterion %s asked again and again',
    (criterion) => {
      const once = engine.evaluate(`=SUMIF(S!A1:A100,${criterion},S!B1:B100)`);
      const range = `S!A1:A100,${criterion}`;
      const again = engine.evaluate(`=(COUNTIF(${range})+COUNTIF(${range}))*0+SUMIF(${range},S!B1:B100)`);
      expect(again).toEqual(once);
      expect(once).toBeGreaterThan(0);
    },
  );

  test('the first match is found through the index', () => {
    const twice = (search: string): string => `=${search}*0+${search}*0+${search}`;
    expect(engine.evaluate(twice('MATCH("нет",S!A1:A100,0)'))).toBe(2);
    expect(engine.evaluate(twice('MATCH("1",S!A1:A100,0)'))).toBe(6);
    expect(engine.evaluate(twice('VLOOKUP(TRUE,S!A1:B100,2,FALSE)'))).toBe(3);
  });
});

describe('locales', () => {
  test.each([
    ['ru_RU', '="1,5"+1', 2.5],
    // As typed into a cell: the first of May of the present year.
    ['ru_RU', '="1.5"+1', 46144],
    ['ru_RU', '=COUNTIF({1;2;46143},"1.5")', 1],
    ['en_US', '="1/2"*1', 46024],
    ['en_US', '="31/12"*1', { error: '#VALUE!' }],
    ['ru_RU', '=TEXT(1234567,"# ##0")', '1\u00a0234\u00a0567'],
    ['ru_RU', '=TEXT(1234.5,"# ##0,00")', '1\u00a0234,50'],
    ['ru_RU', '=TEXT(45296,"d mmmm yyyy")', '5 января 2024'],
    ['ru_RU', '="1 234,5"*1', 1234.5],
    ['ru_RU', '="05.01.2024"*1', 45296],
    ['ru_RU', '=1.5&""', '1,5'],
    ['ru_RU', '=TEXT(1234.5,"#,##0.00")', '1\u00a0234,50'],
    ['ru_RU', '=TEXT(1.5,"0,00")', '1,50'],
    ['ru_RU', '=COUNTIF({0.5;1.5;2.5},">1,5")', 1],
    ['ru_RU', '=TEXT(45296,"mmmm")', 'январь'],
    ['de_DE', '="1.234,5"*1', 1234.5],
    ['de_DE', '="5.1.2024"*1', 45296],
    ['de_DE', '=0.5&""', '0,5'],
    ['en_US', '="1,234.5"*1', 1234.5],
    ['en_US', '="1,5"*1', { error: '#VALUE!' }],
    ['en_US', '="1/5/2024"*1', 45296],
    ['en_US', '="5%"*1', 0.05],
    ['en_US', '="12:00"*1', 0.5],
    ['en_US', '="2024-01-05 12:00"*1', 45296.5],
    ['en_US', '="31.02.2024"*1', { error: '#VALUE!' }],
    ['xx', '=1.5&""', '1.5'],
  ] as [string, string, FormulaValue][])('in %s %s gives %p', (locale, formula, value) => {
    expect(engineFor({ sheets: { S: [] }, locale }).evaluate(formula)).toEqual(value);
  });
});
