// All words for sample data stand in one file per language, so that a speaker reviews text, not code.
// After a wanted change: UPDATE_GOLDEN=1 npx jest test/wording
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/core/checks/catalogue';
import { languages, type Language } from '../../src/core/language';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { errorText, inOneParagraph } from '../../src/wording/errors';
import { findingTitle, severityWord } from '../../src/wording/finding-titles';
import { findingFix, findingMessage } from '../../src/wording/findings';
import { formWords, restrictQuestion } from '../../src/wording/forms';
import { helpAlert } from '../../src/wording/help';
import { liveWords } from '../../src/wording/live';
import { checkAlert, menuErrorText, menuWords } from '../../src/wording/menu';
import { removalQuestion } from '../../src/wording/removal-question';
import { namesOf } from '../../src/wording/names';
import { remark, sheetWords } from '../../src/wording/sheet';
import { tableWords } from '../../src/wording/table';
import { sidebarWords } from '../../src/wording/sidebar';
import { skippedList } from '../../src/wording/verdict';
import { errorSamples, findingSamples } from './samples';

const reasons = ['blank', 'section', 'subtotal', 'total', 'average', 'header', 'footnote', 'set-aside'] as const;

function findings(language: Language): string[] {
  const names = namesOf(language, guideline2015);
  return Object.values(catalogue).flatMap(({ code, name, severity }) => [
    '',
    `${code} ${name}: ${findingTitle(language, name)} (${severityWord(language, severity)})`,
    ...findingSamples[name].map((data) => '  ' + findingMessage(language, { name, data }, names)),
    '  → ' + findingFix(language, name),
  ]);
}

function errors(language: Language): string[] {
  const names = namesOf(language, guideline2015);
  return Object.entries(errorSamples).flatMap(([name, samples]) => [
    '',
    name,
    ...samples.map((data) => '  ' + inOneParagraph(menuErrorText(language, { name, data }, names))),
  ]);
}

function sheet(language: Language): string[] {
  const names = namesOf(language, guideline2015);
  const { summarySheet, summaryByRaion, summaryOf } = sheetWords(language);
  const { columns, roles, outcomes } = tableWords(language);
  const plain = { missing: [], unusable: [], possible: [], between: null, sameAs: [] };
  const skipped = (n: number) => reasons.flatMap((reason) => Array.from({ length: n }, () => ({ reason, text: '' })));
  return [
    '',
    [
      summarySheet,
      summaryByRaion,
      summaryOf(summarySheet, 'Ошская'),
      ...Object.values(columns),
      ...Object.values(roles),
      ...Object.values(outcomes),
    ].join(' | '),
    remark(language, { ...plain, missing: ['mechanism'], possible: ['oriented', 'positive'] }, names),
    remark(language, { ...plain, missing: ['mechanism'], unusable: ['budgeting'], possible: ['blind'] }, names),
    remark(language, { ...plain, between: { total: 5.5, lower: 'oriented', upper: 'positive' } }, names),
    remark(language, { ...plain, sameAs: [15, 31] }, names),
    remark(language, { ...plain, misread: ['documents', 'budgeting'] }, names),
    ...[1, 2, 5].map((n) => skippedList(language, skipped(n))),
    liveWords(language).current('24.11.2026 14:05'),
    liveWords(language).changed('24.11.2026 14:05'),
  ];
}

function removal(language: Language): string[] {
  const question = removalQuestion(language, {
    columns: [{ sheetName: 'Оценка 2019', letters: ['I', 'J', 'K', 'L'] }],
    summaries: ['Сводка', 'Сводка по районам'],
    problems: [],
    rules: 6,
    stays: [{ sheetName: 'Оценка 2019', cells: ['K8', 'L12'], count: 2 }],
    versions: ['Сводка 24.11.2026'],
    others: ['Теңдик · журнал', 'Для партнёров'],
    answered: [{ sheetName: 'Для партнёров', rows: 3 }],
  });
  return ['', ...(question ?? '').split('\n')];
}

function menu(language: Language): string[] {
  const { addOn, items, classified, summarised, replaceTyped } = menuWords(language);
  const checked = { sheetName: 'Оценка 2019', rows: { first: 6, last: 47 }, units: 40 };
  const [clean, judged, found] = [
    checkAlert(language, { ...checked, complete: 40, toLookAt: 0, skipped: [], findings: [] }),
    checkAlert(language, { ...checked, complete: 39, toLookAt: 0, skipped: [], findings: [] }),
    checkAlert(language, {
      ...checked,
      complete: 37,
      toLookAt: 2,
      skipped: [{ reason: 'total', text: 'Итого' }],
      findings: [
        { name: 'score-out-of-range', severity: 'error', count: 1, cells: ['F17'] },
        { name: 'score-text-number', severity: 'warning', count: 6, cells: ['C8', 'C9', 'D12', 'D14', 'E20', 'E33'] },
      ],
    }),
  ];
  const help = helpAlert(language, guideline2015);
  return [
    ...['', [addOn, ...Object.values(items)].join(' | ')],
    ...[
      '',
      clean.title,
      clean.text,
      '',
      judged.title,
      judged.text,
      '',
      found.title,
      found.text,
      '',
      help.title,
      help.text,
    ],
    ...['', classified(1, 'I–L'), classified(40, 'I–L'), summarised('«Сводка»'), replaceTyped],
  ];
}

function forms(language: Language): string[] {
  const { form, oblasts, oblastHelp, scoreHelp, sample, restrict } = formWords(language);
  const scores = '0, 1, 2, 3';
  const about = {
    sheetName: 'Оценка 2019',
    rows: { first: 6, last: 47 },
    columns: ['E', 'F', 'G'],
    scores: [0, 1, 2, 3],
  };
  return [
    ...[
      '',
      [form.sheet, form.number, form.comment, form.levels, form.level, sample.sheet].join(' | '),
      oblasts.join(' | '),
    ],
    ...['', form.title, form.titlePrompt, form.note(scores), form.evidence('…'), form.levelPrompt, form.made('«…»')],
    ...[oblastHelp, scoreHelp(scores), sample.title, sample.note, sample.made('«…»'), restrict.nothing],
    ...['', restrictQuestion(language, { ...about, free: 120, kept: 0 })],
    ...['', restrictQuestion(language, { ...about, free: 1, kept: 2 }), '', ...[1, 2, 5].map(restrict.done)],
  ];
}

/** Every word of the panel, functions called with plain values in the order of their parameters. */
function panel(words: object): string[] {
  const samples = new Map<string, (string | number)[]>([
    ['leading', [23, 39, '…']],
    ['shares', [39, 1]],
    ['step', [1, 2]],
    ['willWrite', ['I–L', '«Сводка»', 1]],
    ['row', [17]],
    ['goTo', ['F17']],
    ['filled', ['14:05']],
    ['made', ['14:05']],
    ['method', ['2015']],
    ['message', ['…']],
    ['missing', ['«…»']],
    ['alike', ['«…»', 'F («ГОБ»), H («Бюджет, сом»)']],
    ['whatIs', ['F']],
    ['isNow', ['F', '…']],
    ['openSheet', ['«…»']],
  ]);
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [`${key}: ${value}`];
    if (typeof value === 'function') {
      const given = samples.get(key);
      const results = given ? [value(...given)] : [1, 2, 5].map((n) => value(n));
      return results.map((text: string) => `${key}: ${text}`);
    }
    return panel(value as object).map((line) => `${key}.${line}`);
  });
}

const allWords = (language: Language): string =>
  [
    ...['FINDINGS', ...findings(language), '', 'ERRORS', ...errors(language), '', 'SHEET', ...sheet(language)],
    ...[
      '',
      'MENU',
      ...menu(language),
      ...removal(language),
      '',
      'FORMS',
      ...forms(language),
      '',
      'PANEL',
      '',
      ...panel(sidebarWords(language)),
      '',
    ],
  ].join('\n');

describe.each(languages)('wording in %s', (language) => {
  const path = join(__dirname, 'golden', `${language}.txt`);
  const text = allWords(language);

  test('stands in the golden file word for word', () => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('has no gap, no key and no slip of a template in it', () => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}\S.* {2}/);
    expect(text).not.toMatch(/\.\.|…\.|\. \.|,,/);
    expect(text.split('\n').filter((line) => /\b(budgeting|mechanism|documents)\b/.test(line))).toEqual(
      language === 'en' ? expect.anything() : [],
    );
  });
});

test('Kyrgyz and Russian are written in Cyrillic, English without it but for what stands in cells', () => {
  const names = (language: Language) => namesOf(language, null);
  expect(errorText('en', { name: 'busy', data: {} }, names('en')).what).not.toMatch(/[а-я]/i);
  expect(errorText('ky', { name: 'busy', data: {} }, names('ky')).what).not.toMatch(/[a-z]/i);
});

test('an error without words is told by its name, a finding without words is a slip of ours', () => {
  const names = namesOf('ru', guideline2015);
  expect(errorText('ru', { name: 'never-heard-of', data: {} }, names).where).toContain('never-heard-of');
  expect(() => findingTitle('ru', 'never-heard-of')).toThrow(RangeError);
});
