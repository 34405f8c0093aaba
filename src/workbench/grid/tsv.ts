// Cells as tab-separated text, the form in which spreadsheets exchange them through the clipboard.

const CELL_END = /[\t\r\n]/g;

/** A cell with a tab, a line break or a quote goes in quotes. */
export function toTsv(table: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return table.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Rows of cells; line breaks inside quotes stay in their cell, and the line break at the end makes no row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      if (closing > 0) {
        cell = text.slice(at + 1, closing).replace(/""/g, '"');
        at = closing + 1;
      }
    }
    CELL_END.lastIndex = at;
    const end = CELL_END.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at >= text.length) break;
  }
  return rows;
}

/** The quote that ends the cell: one that is not doubled, with the cell's end behind it. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1]!) ? at : -1;
  }
  return -1;
}
