// A document as one can be told from another: by what a person could see or a later run would find.
import { isDeepStrictEqual } from 'node:util';
import type { WorkbookData } from '../../../src/files/workbook';

type Picture = Record<string, unknown>;

/** By place, all of it without ids and times. */
export function picture(workbook: WorkbookData): Picture {
  const found: Picture = {};
  const sheetNames = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const charts = new Map<number, string>();
  for (const { name, rows, charts: own, validations, ...rest } of workbook.sheets) {
    own.forEach(({ id, ...chart }, at) => {
      charts.set(id, `chart ${at}`);
      found[`${name}, chart ${at}`] = chart;
    });
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell) found[`${name} R${r + 1}C${c + 1}`] = cell;
      }),
    );
    for (const { ranges, ...rule } of validations) {
      for (const { row, column, ...size } of ranges) {
        for (let at = 0; at < size.rows * size.columns; at++) {
          const [r, c] = [row + Math.floor(at / size.columns), column + (at % size.columns)];
          found[`${name}, dropdown at R${r}C${c}`] = rule;
        }
      }
    }
    for (const [key, value] of Object.entries(rest)) found[`${name}, ${key}`] = value;
  }
  for (const { key, value, location, visibility } of workbook.metadata) {
    const sheet = 'sheetId' in location ? sheetNames.get(location.sheetId) : '';
    const place = `mark ${key} at ${sheet} ${location.type} ${'index' in location ? location.index : ''}`;
    const known = value
      .replace(/"at":"[^"]*"/g, '')
      .replace(/"id":(\d+)/g, (_, id) => charts.get(Number(id)) ?? 'gone');
    found[place] = [...((found[place] as string[] | undefined) ?? []), known, visibility];
  }
  return found;
}

/** In words, the same for all orders of keys, and whether a key is absent or undefined. */
const text = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part].sort();
    if (part !== null && typeof part === 'object' && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return part;
  });

/** Marks are long. */
function told(value: unknown): string {
  const words = text(value) ?? 'absent';
  return words.length > 300 ? `${words.slice(0, 100)} … ${words.slice(-200)}` : words;
}

const differ = (one: unknown, other: unknown): boolean => !isDeepStrictEqual(one, other) && text(one) !== text(other);

export function differences(got: Picture, wanted: Picture): string[] {
  const places = [...new Set([...Object.keys(got), ...Object.keys(wanted)])].filter((at) =>
    differ(got[at], wanted[at]),
  );
  const shown = places.slice(0, 5).map((at) => `${at} is ${told(got[at])}, not ${told(wanted[at])}`);
  return places.length > shown.length ? [...shown, `and ${places.length - shown.length} more`] : shown;
}
