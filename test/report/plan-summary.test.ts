import type { Method } from '../../src/core/method/method';
import { type Language, languages } from '../../src/core/language';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import type { Summary } from '../../src/core/summary/summary';
import { planSummary, switchable } from '../../src/report/plan-summary';
import type { Part, TableCell } from '../../src/report/plan';
import type { ReportInput } from '../../src/report/report-input';
import { grow, study, studySummary } from './fixture';

type Table = Part & { kind: 'table' };

const block = (input: ReportInput, id: string) => planSummary(input).blocks.find((one) => one.id === id);
const table = (input: ReportInput, id: string) =>
  block(input, id)?.parts.find((part): part is Table => part.kind === 'table');
const texts = (input: ReportInput, id: string) =>
  (block(input, id)?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text.replace(/\u00a0/g, ' ')] : []));
const title = (input: ReportInput, id: string) => texts(input, id)[0];
const headline = (input: ReportInput) => texts(input, 'opening')[1];
const figures = (cells: readonly TableCell[]) => cells.map((cell) => ('value' in cell ? cell.value : cell.text));
const all = (input: ReportInput) => JSON.stringify(planSummary(input));

const nothing: Summary = {
  ...studySummary,
  read: 3,
  units: 2,
  skipped: 1,
  classed: 0,
  complete: 0,
  classes: { blind: 0, oriented: 0, positive: 0, between: 0, undetermined: 2 },
  byGroup: [],
  grouped: false,
  classByPresent: { blind: [0, 0, 0, 0], oriented: [0, 0, 0, 0], positive: [0, 0, 0, 0] },
  indicators: Object.fromEntries(
    guideline2015.indicators.map(({ key }) => [
      key,
      { n: 0, counts: { '0': 0, '1': 0, '2': 0, '3': 0 }, mean: { none: 'no-usable-scores' }, present: 0 },
    ]),
  ),
  meanTotal: { none: 'no-complete-rows' },
  borderline: { units: 0, up: 0, down: 0 },
  excluded: { 'score-missing': 2, 'score-unusable': 0, 'not-assessed': 0, between: 0 },
};

describe('the headline', () => {
  test('states the finding with its denominator in each language', () => {
    expect(headline(study('ru'))).toBe(
      'У 23 из 39 муниципалитетов (59,0 %) политика гендерно-ориентированная; у 12 гендерно «слепая», у 4 гендерно-позитивная',
    );
    expect(headline(study('ky'))).toBe(
      '39 муниципалитеттин 23үндө (59,0 %) саясат гендердик-багытталган; 12синде гендердик «сокур», 4үндө гендердик-позитивдүү',
    );
    expect(headline(study('en'))).toBe(
      'Policy is gender-oriented in 23 of 39 municipalities (59.0%), gender-blind in 12 and gender-positive in 4',
    );
  });

  test('says of one class for all that it is so of those with a class, where others have none', () => {
    const only = (undetermined: number, language: Language) => {
      const classes = { blind: 0, oriented: 3, positive: 0, between: 0, undetermined };
      return headline(study(language, { ...studySummary, units: 3 + undetermined, classed: 3, classes }));
    };
    expect(only(0, 'ru')).toBe('У всех 3 муниципалитетов политика гендерно-ориентированная');
    expect(only(2, 'ru')).toBe('У всех 3 муниципалитетов с категорией политика гендерно-ориентированная');
    expect(only(2, 'ky')).toBe('Категориясы бар бардык 3 муниципалитетте саясат гендердик-багытталган');
    expect(only(2, 'en')).toBe('Policy is gender-oriented in all 3 municipalities with a class');
  });

  const counts = (blind: number, oriented: number, positive: number): ReportInput => {
    const classed = blind + oriented + positive;
    const classes = { blind, oriented, positive, between: 0, undetermined: 0 };
    return study('ru', { ...studySummary, units: classed, classed, classes });
  };

  test('agrees with the number of municipalities', () => {
    expect(headline(counts(0, 20, 1))).toBe(
      'У 20 из 21 муниципалитета (95,2 %) политика гендерно-ориентированная; у 1 гендерно-позитивная',
    );
    expect(headline(counts(1, 0, 0))).toBe('У единственного муниципалитета с категорией политика гендерно «слепая»');
    expect(headline(counts(0, 5, 0))).toBe('У всех 5 муниципалитетов политика гендерно-ориентированная');
    expect(headline(counts(1, 2, 1))).toMatch('У 2 из 4 муниципалитетов (50 %)');
  });

  test('says in words that nothing is classed yet', () => {
    expect(headline(study('ru', nothing))).toBe('Ни у одного из 2 муниципалитетов категории пока нет');
    expect(headline(study('en', { ...nothing, units: 1 }))).toBe('The only municipality has no class yet');
    expect(headline(study('ky', { ...nothing, units: 0 }))).toBe('Таблицада муниципалитет жок');
  });
});

describe('what was read', () => {
  test('adds up and gives the reasons', () => {
    expect(texts(study(), 'opening')[2]).toBe(
      'Прочитано строк: 47; муниципалитетов: 40, прочих строк: 7. С категорией: 39; без категории: 1 (не поставлен балл). ' +
        'Иллюстративные данные, названия вымышлены.',
    );
  });

  test('warns of municipalities that stand more than once', () => {
    expect(texts(study(), 'opening')[3]).toMatch('один муниципалитет стоит в таблице не один раз');
    expect(texts({ ...study(), duplicates: [] }, 'opening')).toHaveLength(3);
  });

  test.each(languages)('says in %s that municipalities scored several times are counted each time', (language) => {
    const said = (severalScorings: number) =>
      texts({ ...study(language), duplicates: [], severalScorings }, 'opening').slice(3);
    expect(said(0)).toEqual([]);
    expect(said(1)).toHaveLength(1);
    expect(said(12000)).toEqual([expect.stringMatching(/\D12[ ,]000\D/)]);
  });
});

describe('classes', () => {
  test('counts and shares stand under each class, those without one apart', () => {
    const { columns, rows } = table(study(), 'classes')!;
    expect(columns.map(({ head }) => head.replace('\u00a0', ' '))).toEqual([
      '',
      '«слепая»',
      'ориентированная',
      'позитивная',
      'всего с категорией',
      'не определена',
    ]);
    expect(figures(rows[0]!.cells)).toEqual(['Муниципалитеты', 12, 23, 4, 39, 1]);
    expect(figures(rows[2]!.cells)).toEqual(['Сумма баллов', '0–2', '3–5', '6–9', '0–9', '']);
  });

  test('a note says when printed shares do not add up to 100', () => {
    expect(texts(study(), 'classes')[1]).toMatch(
      'Доли от 39 муниципалитетов с категорией; из-за округления в сумме 100,1 %.',
    );
    const even = { ...studySummary, classes: { ...studySummary.classes, blind: 13, oriented: 13, positive: 13 } };
    expect(texts(study('ru', even), 'classes')[1]).toMatch('в сумме 99,9 %');
    const halves = {
      ...studySummary,
      classed: 20,
      classes: { ...studySummary.classes, blind: 10, oriented: 10, positive: 0 },
    };
    expect(texts(study('ru', halves), 'classes')[1]).not.toMatch('округления');
  });

  test('have neither shares nor a chart where nothing is classed', () => {
    const { rows, chart } = table(study('ru', nothing), 'classes')!;
    expect(chart).toBeUndefined();
    expect(figures(rows[1]!.cells).slice(1, 5)).toEqual(['–', '–', '–', '–']);
  });
});

describe('oblasts', () => {
  test('stand by mean total, then by name, with a total row that adds up', () => {
    const { rows } = table(study(), 'groups')!;
    expect(rows.map(({ cells }) => figures(cells)[0])).toEqual([
      'Чуйская',
      'Ошская',
      'Иссык-Кульская',
      'Джалал-Абадская',
      'Таласская',
      'Баткенская',
      'Нарынская',
      'Всего',
    ]);
    const body = rows.slice(0, -1).map(({ cells }) => figures(cells));
    const sums = [1, 2, 3, 4, 5].map((column) => body.reduce((sum, row) => sum + Number(row[column]), 0));
    expect(figures(rows[rows.length - 1]!.cells).slice(1, 6)).toEqual(sums);
  });

  test('the strongest is named only where one alone leads as printed, on enough municipalities', () => {
    expect(title(study(), 'groups')).toBe('Сильнее всех Чуйская: в среднем 4,3 балла из 9');
    const tied = studySummary.byGroup.map((group) => ({ ...group, meanTotal: 3 }));
    expect(title(study('ru', { ...studySummary, byGroup: tied }), 'groups')).toBe('По областям');
    const [first] = studySummary.byGroup;
    const alone = [...studySummary.byGroup, { ...first!, group: 'Ош', units: 1, complete: 1, meanTotal: 9 }];
    expect(title(study('ru', { ...studySummary, byGroup: alone }), 'groups')).toBe('По областям');
  });

  test('two whose means are printed alike have no strongest, though one is a little ahead', () => {
    const [first, ...rest] = studySummary.byGroup;
    const ranked = (mean: number, complete = 5) => {
      const ahead = { ...first!, group: 'Ош', units: 5, complete, meanTotal: mean };
      const behind = { ...first!, group: 'Нарын', units: 5, complete: 5, meanTotal: 5.35 };
      return title(study('ru', { ...studySummary, byGroup: [behind, ahead, ...rest] }), 'groups');
    };
    expect(ranked(5.44)).toBe('По областям');
    expect(ranked(5.45)).toBe('Сильнее всех Ош: в среднем 5,5 балла из 9');
    expect(ranked(5.45, 2)).toBe('По областям');
  });

  test('the note says on how many municipalities the means rest, also where it is one or none', () => {
    const note = (language: Language, complete: number, units: number) =>
      texts(study(language, { ...studySummary, complete, units }), 'groups')[1]?.split('. ')[0];
    expect(note('ru', 39, 40)).toBe('Средняя сумма баллов – по тем, у кого есть все баллы: 39 из 40 муниципалитетов');
    expect(note('ru', 0, 40)).toBe('Средних нет: ни у одного муниципалитета нет всех баллов');
    expect(note('en', 0, 40)).toBe('No mean totals: no municipality has every score');
    expect(note('en', 1, 1)).toBe('Mean totals of the only municipality');
    expect(note('en', 1, 40)).toBe('Mean totals of the one of 40 municipalities with every score');
    expect(note('ky', 0, 40)).toBe('Орточо жалпы балл жок: эч бир муниципалитеттин баллдары толук эмес');
  });

  test('have a chart up to 15, and every row up to 300', () => {
    const names = (n: number) => Array.from({ length: n }, (_, at) => `О${at}`);
    expect(table(grow(study(), names(8)), 'groups')?.chart).toMatchObject({ rows: 15 });
    expect(table(grow(study(), names(9)), 'groups')?.chart).toBeUndefined();
    expect(table(grow(study(), names(200)), 'groups')?.rows).toHaveLength(208);
    const { rows } = table(grow(study(), names(400)), 'groups')!;
    expect(rows).toHaveLength(302);
    const units = rows.slice(0, -1).map(({ cells }) => Number(figures(cells)[5]));
    expect(units.reduce((sum, n) => sum + n, 0)).toBe(figures(rows[301]!.cells)[5]);
  });

  test('have no chart where a name would leave no room for its bar', () => {
    const named = (name: string) => {
      const [first, ...rest] = studySummary.byGroup;
      return table(study('ru', { ...studySummary, byGroup: [{ ...first!, group: name }, ...rest] }), 'groups')!;
    };
    const short = named('Область '.padEnd(48, 'д'));
    const long = named('Область '.padEnd(300, 'д'));
    expect(short.chart).toBeDefined();
    expect(long.chart).toBeUndefined();
  });

  test('are left out where the table tells none', () => {
    expect(block(study('ru', { ...studySummary, grouped: false, byGroup: [] }), 'groups')).toBeUndefined();
  });

  test('one without complete rows says so in words', () => {
    const [first, ...others] = studySummary.byGroup;
    const empty = { ...first!, group: '', complete: 0, meanTotal: { none: 'no-complete-rows' } as const };
    const { rows } = table(study('ru', { ...studySummary, byGroup: [empty, ...others] }), 'groups')!;
    expect(figures(rows[6]!.cells)).toEqual(['область не указана', 2, 2, 0, 0, 4, 0.5, 0.5, 0, 'баллы неполные']);
  });
});

test('shares of an oblast are of its municipalities with a class, and a note says that rounding shows', () => {
  const { rows, columns } = table(study(), 'groups')!;
  expect(columns.slice(6, 9).map(({ head }) => head)).toEqual([
    '«слепая», доля',
    'ориентированная, доля',
    'позитивная, доля',
  ]);
  for (const { cells } of rows) {
    const [, blind, oriented, positive, without, units, ...shares] = figures(cells).map(Number);
    expect(blind! + oriented! + positive! + without!).toBe(units);
    expect(shares.slice(0, 3).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBe(blind! / (units! - without!));
  }
  expect(texts(study(), 'groups')[1]).toMatch('из-за округления их сумма не везде 100 %.');
});

describe('indicators', () => {
  test('give every allowed score, the denominator, who has it, and the mean', () => {
    const { columns, rows } = table(study(), 'indicators')!;
    expect(columns.map(({ head }) => head)).toEqual([
      'Индикатор',
      '0 баллов',
      '1 балл',
      '2 балла',
      '3 балла',
      'оценено',
      'имеется (≥ 1)',
      'доля имеющих',
      'средний балл',
    ]);
    for (const { cells } of rows) {
      const [, a, b, c, d, n, present, share] = figures(cells).map(Number);
      expect(a! + b! + c! + d!).toBe(n);
      expect(b! + c! + d!).toBe(present);
      expect(share).toBe(present! / n!);
    }
  });

  test('the title names the one that is rarest', () => {
    expect(title(study(), 'indicators')).toBe('Гендерный бюджет есть лишь у 11 из 40');
    expect(title(study('ky'), 'indicators')).toBe('Гендердик бюджет 40 муниципалитеттин 11инде гана бар');
    expect(title(study('en'), 'indicators')).toBe('Gender budgeting: present in only 11 of 40 municipalities');
  });

  test('the title says where no municipality has it', () => {
    const { budgeting } = studySummary.indicators;
    const none = { ...budgeting!, counts: { '0': 40, '1': 0, '2': 0, '3': 0 }, mean: 0, present: 0 };
    const summary = { ...studySummary, indicators: { ...studySummary.indicators, budgeting: none } };
    expect(title(study('ru', summary), 'indicators')).toBe('Гендерный бюджет: нет ни у одного из 40');
    expect(title(study('ky', summary), 'indicators')).toBe('Гендердик бюджет 40 муниципалитеттин биринде да жок');
    expect(title(study('en', summary), 'indicators')).toBe('Gender budgeting: present in none of 40 municipalities');
  });
});

test('what stands above the table is read on as a sentence', () => {
  const [opening] = planSummary({ ...study(), notes: ['баллы, 0–3'] }).blocks;
  expect(JSON.stringify(opening)).toContain(' Баллы, 0–3.');
});

test('class by present gives row and column totals', () => {
  const { rows } = table(study(), 'present')!;
  expect(rows.map(({ cells }) => figures(cells))).toEqual([
    ['«слепая»', 2, 7, 3, 0, 12],
    ['ориентированная', 0, 1, 16, 6, 23],
    ['позитивная', 0, 0, 1, 3, 4],
    ['Всего', 2, 8, 20, 9, 39],
  ]);
  expect(title(study(), 'present')).toBe(
    'Гендерно-ориентированная политика: чаще всего 2 индикатора из 3 (у 16 из 23)',
  );
});

test('class by present has no table where nobody has every score and a class, and says of one that it is the only one', () => {
  expect(table(study('ru', nothing), 'present')).toBeUndefined();
  expect(texts(study('ru', nothing), 'present')).toEqual([
    'Сколько индикаторов имеется в каждой категории: баллы неполные',
  ]);
  const one = { ...nothing.classByPresent, blind: [1, 0, 0, 0] };
  const summary = { ...nothing, classed: 1, complete: 1, classByPresent: one };
  expect(texts(study('en', summary), 'present')[1]).toMatch(/^The only municipality with every score and a class\. /);
});

test('borderline says both directions, names the first and tells namesakes apart', () => {
  const [head, up, down] = texts(study(), 'borderline');
  expect(head).toBe('На границе: один балл меняет категорию у 18 из 39 муниципалитетов');
  expect(up).toMatch(/^На балл больше – и категория сменилась бы у 18: Бел-Алды \(2\), .* и ещё 12\.$/);
  expect(down).toMatch('Ак-Суу (Баткенская, 3), Ак-Суу (Джалал-Абадская, 3), Көк-Таш (3), Чоң-Таш (6) и ещё 5.');
});

describe('the league table', () => {
  test('stands complete municipalities with their places, shared ones as all that are shared', () => {
    const { columns, rows } = table(study(), 'league')!;
    expect(columns.map(({ head }) => head.trim())).toEqual([
      'Муниципалитет',
      'категория',
      'Область',
      'место',
      'место в области',
      'сумма баллов',
      'Стратегические документы',
      'Институциональный механизм',
      'Гендерный бюджет',
    ]);
    const trimmed = (value: string | number) => (typeof value === 'string' ? value.trim() : value);
    expect(rows.map(({ cells }) => figures(cells).map(trimmed))).toEqual([
      ['Чоң-Таш', 'позитивная', 'Чуйская', '1', '1', 7, 3, 2, 2],
      ['Ак-Суу', 'ориентированная', 'Баткенская', '2–3', '1', 5, 2, 2, 1],
      ['Ак-Суу', 'ориентированная', 'Джалал-Абадская', '2–3', '1', 5, 2, 2, 1],
      ['Таш-Короо', '«слепая»', 'Чуйская', '4', '2', 2, 1, 1, 0],
    ]);
    expect(title(study(), 'league')).toBe('Первое место – Чоң-Таш: 7 баллов из 9');
    expect(title(study('ky'), 'league')).toBe('Биринчи орун – Чоң-Таш: 7 балл (эң көбү 9)');
    expect(title(study('en'), 'league')).toBe('First place: Чоң-Таш, 7 of 9 points');
  });

  test('says how places are given, how many more there are, and who has none', () => {
    expect(texts(study(), 'league')[1]).toBe(
      'Места по сумме баллов; равные суммы делят места: 2–3 значит второе и третье. ' +
        'Показаны первые 4 из 39; остальные стоят со своими суммами на листе «Оценка 2019». ' +
        'Без места, так как не все баллы есть или не все можно учесть: Ак-Тилек.',
    );
    expect(texts(study('ru', nothing), 'league')).toHaveLength(2);
    expect(texts({ ...study('ru', nothing), league: { rows: [], unranked: [] } }, 'league')).toEqual([
      'Мест пока нет: все баллы ни у кого не проставлены',
    ]);
  });

  test('tells namesakes apart by their oblast where no column does', () => {
    const { rows } = table({ ...study(), groupBy: null }, 'league')!;
    expect(figures(rows[1]!.cells)[0]).toBe('Ак-Суу, Баткенская');
    expect(rows[0]!.cells).toHaveLength(7);
  });
});

describe('what is asked of a summary', () => {
  test('a block that is switched off is not there; the opening and the foot cannot be', () => {
    const off = [...switchable, 'opening', 'foot'];
    expect(planSummary({ ...study(), off }).blocks.map(({ id }) => id)).toEqual(['opening', 'foot']);
    expect(planSummary({ ...study(), off: ['league'] }).blocks).toHaveLength(switchable.length + 1);
  });

  test.each(languages)('every sentence on groups names the column that they are made by, in %s', (language) => {
    const zone = JSON.stringify(block({ ...study(language), groupBy: { header: 'Зона' } }, 'groups'));
    expect(zone).toMatch('Зона');
    expect(zone).not.toMatch(/[Оо]бласт|[Оо]блус|[Oo]blast/);
    const raion = JSON.stringify(block({ ...study(language), groupBy: { role: 'raion' } }, 'groups'));
    expect(raion).toMatch(/[Рр]айон|[Rr]aion/);
    expect(raion).not.toMatch(/[Оо]бласт|[Оо]блус|[Oo]blast/);
  });

  test('a part of the table is named above, and what was read still adds up', () => {
    const summary = { ...studySummary, read: 87, outside: 40 };
    const input = { ...study('ru', summary), selection: { column: { header: 'Зона' }, value: 'Юг' } };
    expect(texts(input, 'opening').slice(0, 4)).toEqual([
      'Гендерная оценка стратегических документов · 2019 · Юг',
      expect.stringMatching('У 23 из 39'),
      expect.stringMatching(
        /^Прочитано строк: 87; муниципалитетов здесь: 40, других муниципалитетов: 40, прочих строк: 7\./,
      ),
      'Только муниципалитеты, у которых в столбце «Зона» стоит «Юг»; ещё 40 муниципалитетов таблицы сюда не входят.',
    ]);
  });

  test('intervals hold the share they belong to, for a sample alone', () => {
    const sample = { kind: 'sample', population: 231, unit: 'айыл аймаки', asOf: '2025' } as const;
    const { rows } = table({ ...study('en'), basis: sample }, 'classes')!;
    expect(rows).toHaveLength(4);
    const percents = (cells: readonly TableCell[]) =>
      figures(cells.slice(1, 4)).map((text) => String(text).replace('%', '').split('–').map(Number));
    const shares = figures(rows[1]!.cells.slice(1, 4)).map(Number);
    percents(rows[2]!.cells).forEach(([low, high], at) => {
      expect(low).toBeLessThan(shares[at]! * 100);
      expect(high).toBeGreaterThan(shares[at]! * 100);
    });
    for (const basis of [null, { kind: 'census' } as const, { ...sample, population: 40 }]) {
      expect(table({ ...study('en'), basis }, 'classes')!.rows).toHaveLength(3);
    }
    expect(texts({ ...study('en'), basis: { kind: 'census' } }, 'foot')).toContain(
      'A census: the table holds all municipalities, so that shares have no sampling error.',
    );
  });
});

describe('what was left out', () => {
  test('names municipality, cell and reason, and every row read that is no municipality', () => {
    expect(texts(study(), 'left-out')).toEqual([
      'Без категории: 1 муниципалитет',
      'Ак-Тилек, Ошская, строка 31: D31 пусто (Стратегические документы); E31 пусто (Институциональный механизм); ' +
        'возможно: «слепая», ориентированная или позитивная',
      'Стоит в таблице не один раз: Кызыл-Туу (строки 18, 29); учтена каждая строка.',
      'Не муниципалитеты, не учтено: 7 строк. 3 пустые строки (строки 12, 20–21); 2 строки-раздела (строки 6, 33); ' +
        '1 строка итогов (строка 51); 1 сноска (строка 52).',
    ]);
  });

  test('quotes a score that cannot be used', () => {
    const [unit] = study().leftOut;
    const cells = [{ indicator: 'documents', cell: 'D31', seen: '2 балла' }];
    const input = { ...study('en'), leftOut: [{ ...unit!, reason: 'score-unusable' as const, cells }] };
    expect(texts(input, 'left-out')[1]).toMatch('D31 holds “2 балла” (Strategic documents)');
  });

  test('is one sentence where nothing was', () => {
    const summary = { ...studySummary, units: 39, classes: { ...studySummary.classes, undetermined: 0 } };
    const input = { ...study('ru', summary), leftOut: [], skipped: [], duplicates: [] };
    expect(texts(input, 'left-out')).toEqual([
      'Ничего не пропущено: каждая прочитанная строка – муниципалитет с категорией',
    ]);
  });
});

test('the foot names method, thresholds, source, time with its zone, fingerprint and version', () => {
  expect(texts(study(), 'foot')).toEqual([
    'Методика: руководство Министерства экономики Кыргызской Республики, 2015 год; версия 1.0. ' +
      '3 индикатора, по каждому 0–3 балла. Категории по сумме баллов: «слепая» 0–2, ориентированная 3–5, позитивная 6–9.',
    'Источник: лист «Оценка 2019», A5:H52. Рассчитано 24.11.2026 14:05 (Asia/Bishkek).',
    'Отпечаток данных 7f3a-19c2 · Tendik 0.1.0',
  ]);
});

describe('any data', () => {
  const name = (key: string) => ({ ru: `имя ${key}`, ky: `аты ${key}`, en: `name ${key}` });
  const other: Method = {
    ...guideline2015,
    indicators: ['a', 'b'].map((key) => ({ key, name: name(key), short: name(key), words: [] })),
    scale: { min: 0, max: 2, step: 0.5 },
    presentFrom: 0.5,
    classes: [0, 1, 2, 3, 4].map((at) => ({
      key: `k${at}`,
      from: at,
      to: at === 4 ? 4 : at + 0.5,
      name: name(`k${at}`),
      short: name(`k${at}`),
    })),
  };

  test.each(languages)(
    'prints no NaN, undefined or null in %s, with nothing classed and with another method',
    (language) => {
      const counts = Object.fromEntries([0, 0.5, 1, 1.5, 2].map((score) => [String(score), 1]));
      const summary: Summary = {
        ...nothing,
        units: 5,
        classed: 5,
        complete: 5,
        classes: { k0: 1, k1: 1, k2: 1, k3: 1, k4: 1, between: 0, undetermined: 0 },
        classByPresent: Object.fromEntries(other.classes.map(({ key }) => [key, [0, 1, 0]])),
        indicators: { a: { n: 5, counts, mean: 1, present: 4 }, b: { n: 5, counts, mean: 1, present: 4 } },
        meanTotal: 2,
      };
      for (const input of [study(language), study(language, nothing), { ...study(language, summary), method: other }]) {
        expect(all(input)).not.toMatch(/NaN|undefined|null|Infinity/);
      }
      const { columns, rows } = table({ ...study(language, summary), method: other }, 'indicators')!;
      expect(columns).toHaveLength(1 + 5 + 4);
      expect(rows).toHaveLength(2);
    },
  );
});
