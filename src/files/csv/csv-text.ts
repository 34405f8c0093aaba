// The text of a csv file: its encoding, its separator, its records.

export type Separator = ';' | ',' | '\t';

/** In the order in which a guess prefers them: commas also stand in numbers and names. */
export const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/** UTF-8 (its mark dropped), or else Windows-1251, which is what old exports in Cyrillic are in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' | 'windows-1251' } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}

/**
 * The separator, counted outside quotes over the first lines. The one that occurs on the most lines wins; of two that
 * occur on equally many, the first of `SEPARATORS`. Without any: `;`.
 */
export function separatorOf(text: string): Separator {
  const lines = new Map<Separator, number>(SEPARATORS.map((sign) => [sign, 0]));
  for (const line of withoutQuoted(text.slice(0, 100_000)).split(/\r\n|\r|\n/, 200)) {
    for (const sign of SEPARATORS) if (line.includes(sign)) lines.set(sign, lines.get(sign)! + 1);
  }
  const best = Math.max(...lines.values());
  return best === 0 ? ';' : SEPARATORS.find((sign) => lines.get(sign) === best)!;
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}

/** The fields of every record. A quote counts only at the start of a field; one that is never closed runs to the end. */
export function splitRecords(text: string, separator: Separator): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') [field, at] = quotedField(text, at, separator);
    else {
      const end = plainEnd(text, at, separator);
      field = text.slice(at, end);
      at = end;
    }
    record.push(field);
    if (text[at] === separator) {
      at++;
      // A separator at the very end is followed by one more, empty field.
      if (at === text.length) record.push('');
      else continue;
    }
    records.push(record);
    record = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return records;
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function quotedField(text: string, from: number, separator: Separator): [string, number] {
  let at = from + 1;
  let field = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the separator is kept, as spreadsheets do.
      const end = plainEnd(text, quote + 1, separator);
      return [field + text.slice(quote + 1, end), end];
    }
    field += '"';
    at = quote + 2;
  }
}
