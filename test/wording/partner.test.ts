// The words for partner sheets, partners' answers and the page about the method stand in one golden file, three languages together.
// After a wanted change: UPDATE_GOLDEN=1 npx jest test/wording
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/core/language';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { planMethodPage } from '../../src/report/method-page';
import { methodPageWords } from '../../src/wording/method-page';
import { partnerWords } from '../../src/wording/partner';
import { answerErrorText, problemText, proposalWords } from '../../src/wording/proposals';

const counts = [1, 2, 5, 40];
const samples: Record<string, unknown[]> = {
  source: counts.map((units) => ({ sheet: '«Баллы»', units, at: '24.11.2026 14:05', zone: 'Asia/Bishkek' })),
  hint: ['0, 1, 2, 3'],
  proposed: ['…'],
  made: counts.map((count) => ({ sheetName: 'Для партнёров', count })),
  missing: ['…'],
  shown: [{ shown: 1000, count: 12345 }],
  change: [
    { from: null, to: 2 },
    { from: 0, to: 1 },
  ],
  'off-scale': ['7'],
  changed: [null, 2],
  done: [{ accepted: 3, declined: 1 }],
  'proposals-need': [{ what: 'name' }, { what: 'scores' }],
};
const ofAnAnswer = [{ sheetName: '' }, { sheetName: 'Ответ министерства' }];

function lines(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') {
      const given = samples[key] ?? (key.startsWith('answer-') ? ofAnAnswer : counts);
      const texts = given.map((sample) => (value as (data: unknown) => string | object)(sample));
      return [
        ...new Set(
          texts.map((text) => (typeof text === 'object' ? Object.values(text).filter(Boolean).join(' ') : text)),
        ),
      ].map((text) => `${key}: ${text}`);
    }
    if (typeof value === 'object' && value !== null) return lines(value).map((line) => `${key}.${line}`);
    return [`${key}: ${String(value)}`];
  });
}

test('they stand in the golden file word for word', () => {
  const path = join(__dirname, 'golden', 'partner.txt');
  const text = languages
    .flatMap((language) => [
      language.toUpperCase(),
      ...lines(partnerWords(language)),
      ...lines(proposalWords(language)),
      methodPageWords(language).sheet,
      methodPageWords(language).protection,
      ...planMethodPage(guideline2015, language).blocks.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          part.kind === 'text' ? [`${part.role}: ${part.text}`] : part.columns.map(({ head }) => head),
        ),
      ),
      '',
    ])
    .join('\n');
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
  expect(text).not.toMatch(/undefined|NaN|\[object|\$\{/);
});

test('errors of other places are left to the words for errors', () => {
  expect(answerErrorText('ru', { name: 'busy', data: {} })).toBeNull();
  expect(answerErrorText('ru', { name: 'answer-foreign', data: { sheetName: '' } })?.what).toContain('файл');
});

test('what stands in the way of a proposal is said with what it needs to know', () => {
  const proposal = { problem: null, proposed: 'н/д', seen: null };
  expect(problemText('ru', proposal)).toBeNull();
  expect(problemText('ru', { ...proposal, problem: 'off-scale' })).toContain('«н/д»');
  expect(problemText('ru', { ...proposal, problem: 'changed', seen: 2 })).toContain('партнёр видел: 2');
  expect(problemText('ru', { ...proposal, problem: 'changed' })).toContain('нет балла');
  expect(problemText('ru', { ...proposal, problem: 'other-unit' })).toContain('без последнего столбца');
});
