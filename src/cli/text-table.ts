// Columns of text for a terminal: the first row is the header, the last column may be as long as it likes.

type Side = 'left' | 'right';

export function textTable(rows: readonly (readonly string[])[], sides: readonly Side[] = []): string {
  const length = (text: string): number => Array.from(text).length;
  const widths = (rows[0] ?? []).map((_unused, column) => Math.max(...rows.map((row) => length(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - length(text));
        return sides[column] === 'right' ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd();
  const [header = [], ...body] = rows;
  return [line(header), ...body.map(line)].map((text) => `  ${text}`).join('\n');
}
