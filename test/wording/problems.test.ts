// The words for corrections stand in one golden file, the three languages side by side.
// After a wanted change: UPDATE_GOLDEN=1 npx jest test/wording
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/core/language';
import { journalWords } from '../../src/wording/journal';
import { problemWords } from '../../src/wording/problems';

const takesText = ['computed', 'left'];

function lines(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') {
      const given = takesText.includes(key) ? ['D14, E20'] : [1, 2, 5];
      return given.map((sample) => `${key}: ${value(sample, 570)}`);
    }
    return typeof value === 'object' && value !== null
      ? lines(value).map((line) => `${key}.${line}`)
      : [`${key}: ${String(value)}`];
  });
}

test('the words of corrections and of the journal stand in the golden file word for word', () => {
  const path = join(__dirname, 'golden', 'problems.txt');
  const text = languages
    .flatMap((language) => [
      language.toUpperCase(),
      ...lines(problemWords(language)),
      ...lines(journalWords(language)),
      '',
    ])
    .join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
});
