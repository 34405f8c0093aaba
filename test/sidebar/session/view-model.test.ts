import { languages } from '../../../src/core/language';
import { classShares, mainAction, problemGroups, stepLines, verdict } from '../../../src/sidebar/session/view-model';
import { classesAre, doneState, outOfRangeGroup, stateWith, summaryIs } from '../panel-state';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the main button does all that is due', () => {
  test.each([
    ['absent', 'absent', 'fill', ['classify', 'summarise']],
    ['absent', 'current', 'fillAndRefresh', ['classify', 'summarise']],
    ['changed', 'absent', 'refreshAndBuild', ['classify', 'summarise']],
    ['changed', 'changed', 'refresh', ['classify', 'summarise']],
    ['misplaced', 'current', 'refresh', ['classify', 'summarise']],
    ['current', 'absent', 'build', ['summarise']],
    ['current', 'changed', 'refreshSummary', ['summarise']],
    ['current', 'current', 'open', []],
  ] as const)('classes %s and summary %s: %s', (classes, summary, label, steps) => {
    const state = stateWith({ classify: classesAre(classes), summary: summaryIs(summary) });
    expect(mainAction(state)).toEqual({ label, steps });
  });
});

describe('the verdict is what matters most', () => {
  test('before anything is written it says how many there are to look at, and which rows were read', () => {
    const { headline, read, tone } = verdict(stateWith());
    expect(headline).toBe('40 муниципалитетов, 2 надо посмотреть');
    expect(plain(read)).toBe(
      'Лист «Оценка 2019», строки 6–47. Все баллы есть у 38 из 40 муниципалитетов. Пропущено: 1 пустая строка, «Итого».',
    );
    expect(tone).toBe('plain');
  });

  test('a sheet without problems is all in order', () => {
    const all = stateWith().counts;
    const counts = { ...all, complete: all.units, toLookAt: 0 };
    expect(verdict(stateWith({ counts, skipped: [] })).headline).toBe('40 муниципалитетов, всё в порядке');
    expect(verdict(stateWith({ counts, language: 'en' })).headline).toBe('40 municipalities, all in order');
    const judged = { ...counts, complete: all.units - 1 };
    expect(verdict(stateWith({ counts: judged })).headline).toBe('40 муниципалитетов, смотреть больше нечего');
  });

  test('classes beside the wrong municipalities lead, whatever else there is', () => {
    const { headline, lines, tone } = verdict(doneState({ classify: classesAre('misplaced', 31) }));
    expect(headline).toBe('Категории стоят не у своих муниципалитетов');
    expect(plain(lines[0] ?? '')).toContain('у 31 муниципалитета');
    expect(tone).toBe('error');
  });

  test('a summary that scores have left behind is said to be out of date', () => {
    expect(verdict(doneState({ summary: summaryIs('changed') })).headline).toBe('Сводка устарела');
    expect(verdict(doneState({ classify: classesAre('changed', 1) })).headline).toBe(
      'Баллы изменились после заполнения категорий',
    );
  });

  test('when all is done it states the finding, and still how many there are to look at', () => {
    const { headline, lines } = verdict(doneState());
    expect(headline).toBe('У 23 из 39 политика гендерно-ориентированная');
    expect(lines).toEqual(['40 муниципалитетов, 2 надо посмотреть.']);
  });

  test('on a tie no class is said to lead', () => {
    const classes = { blind: 18, oriented: 18, positive: 3 };
    expect(verdict(doneState({ classes })).headline).toBe('40 муниципалитетов, 2 надо посмотреть');
  });
});

test('shares rest on the municipalities with a class', () => {
  expect(classShares(doneState()).map(({ label, count, share }) => [label, count, plain(share)])).toEqual([
    ['Гендерно «слепая», 0–2', 12, '30,8 %'],
    ['Гендерно-ориентированная, 3–5', 23, '59,0 %'],
    ['Гендерно-позитивная, 6–9', 4, '10,3 %'],
  ]);
});

test('the steps tell how each stands and which are due', () => {
  expect(stepLines(doneState({ summary: summaryIs('changed') }))).toEqual([
    { key: 'columns', status: 'узнан 1', due: false },
    { key: 'check', status: 'посмотреть 2', due: true },
    { key: 'classes', status: 'заполнены 14:05', due: false },
    { key: 'summary', status: 'пора обновить', due: true },
    { key: 'share', status: 'для партнёров', due: false },
  ]);
});

test('how our own columns stand is told once, by the verdict', () => {
  const findings = [
    { code: 'M01', name: 'classes-misplaced', severity: 'error' as const, count: 1, correctable: 0, shown: [] },
    outOfRangeGroup(1),
  ];
  expect(problemGroups(stateWith({ findings })).map(({ name }) => name)).toEqual(['score-out-of-range']);
});

test.each(languages)('every state has a verdict in %s', (language) => {
  for (const classes of ['absent', 'current', 'changed', 'misplaced'] as const) {
    for (const summary of ['absent', 'current', 'changed'] as const) {
      const state = stateWith({ language, classify: classesAre(classes, 1), summary: summaryIs(summary) });
      const { headline, lines, read } = verdict(state);
      expect([headline, ...lines, read].join(' ')).not.toMatch(/undefined|null|\{|\}/);
    }
  }
});
