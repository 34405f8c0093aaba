// Formulas as text: from the file's spelling to ours and back, and moved from one cell to another.

import { MOST_ROWS, columnLetters, columnNumber } from '../a1';

/** Functions that Excel added after 2007: a file names them with a prefix. */
const PREFIXED = new Set(
  (
    'ACOT AGGREGATE ARABIC ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP EXPAND F.DIST F.INV ' +
    'F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP ' +
    'MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN ' +
    'SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const DOUBLY_PREFIXED = new Set(['FILTER', 'SORT']);

const SHEETS_ONLY = new Set(
  (
    'ADD ARRAYFORMULA ARRAY_CONSTRAIN COUNTUNIQUE COUNTUNIQUEIFS CONCAT_WS DETECTLANGUAGE DIVIDE EPOCHTODATE EQ ' +
    'FLATTEN GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISBETWEEN ' +
    'ISDATE ISEMAIL ISURL JOIN LT LTE MARGINOFERROR MINUS MULTIPLY NE POW QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE ' +
    'SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS ' +
    'AVERAGE.WEIGHTED'
  ).split(' '),
);

/** Runs over everything outside texts and quoted sheet names. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece),
  );
}

/** A formula as the file has it, without `=`, to ours. */
export function fromFileFormula(text: string): string {
  return '=' + outsideQuotes(text, (piece) => piece.replace(/_xl(?:fn|ws|pm|udf)\./gi, ''));
}

/** Our formula to the file's, without `=`. */
export function forExcel(formula: string): string {
  return outsideQuotes(formula.slice(1), (piece) =>
    piece
      .replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name: string) => {
        const upper = name.toUpperCase();
        if (DOUBLY_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
        return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
      })
      // Sheets alone has ranges that are open at one end.
      .replace(/(?<![\w.$])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w.($])/gi, `$1${MOST_ROWS}`),
  );
}

/** Whether Excel has every function of it: those of Sheets alone go out as their last values. */
export function isKnownToExcel(formula: string): boolean {
  let known = true;
  outsideQuotes(formula, (piece) => {
    for (const [, name] of piece.matchAll(/(?<![\w.])([A-Z_][A-Z0-9_.]*)(?=\()/gi)) {
      if (SHEETS_ONLY.has(name!.toUpperCase())) known = false;
    }
    return piece;
  });
  return known;
}

/** A formula as it reads when copied that many rows and columns further: relative references move along. */
export function movedFormula(text: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(columnNumber(letters) + columns));
  const row = (fixed: string, number: string): string => fixed + (fixed ? number : Number(number) + rows);
  const reference = new RegExp(
    '(?<![\\w.$])(?:' +
      '(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})|' +
      '(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|' +
      '(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})' +
      ')(?![\\w.(!])',
    'gi',
  );
  return outsideQuotes(text, (piece) =>
    piece.replace(
      reference,
      (...[, c = '', cell, r = '', n, c1 = '', from, c2 = '', to, r1 = '', top, r2 = '', end]) => {
        if (cell) return column(c, cell) + row(r, n);
        return from ? `${column(c1, from)}:${column(c2, to)}` : `${row(r1, top)}:${row(r2, end)}`;
      },
    ),
  );
}
