import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummarySettings } from '../../src/core/summary/settings';
import { defaultSettings } from '../../src/core/summary/settings';
import { openFile } from '../../src/files/open-file';
import type { Host } from '../../src/host/host';
import { answer, hostOn, layoutCalls, refusal, sheetNamed, sheetOf, valuesOf, workbookOf } from './workbook';

const opened = async () => {
  const bytes = readFileSync(join(__dirname, '..', '..', 'examples', 'sample.xlsx'));
  return openFile(new Uint8Array(bytes), 'sample.xlsx');
};

interface Counted {
  name: string;
  oblast: string;
  scores: number[];
}

/** The municipalities of the sample with all three scores, read and counted here without a line of the program. */
async function countedApart(): Promise<Counted[]> {
  const { sheets } = await opened();
  const rows = sheets[0]!.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
  return rows
    .filter(([number]) => typeof number === 'number')
    .map((cells) => ({
      name: String(cells[3]).replace(/\s+/g, ' ').trim(),
      oblast: String(cells[1]).trim().replace('Жалал', 'Джалал').replace('c', 'с').replace(' область', ''),
      scores: cells
        .slice(4, 7)
        .map((cell) => (String(cell).trim() === '' ? NaN : Number(String(cell).replace(',', '.')))),
    }))
    .filter(({ scores }) => scores.every((score) => [0, 1, 2, 3].includes(score)));
}

const totalOf = ({ scores }: Counted) => scores[0]! + scores[1]! + scores[2]!;
const placeAmong = (list: readonly Counted[], one: Counted) => {
  const higher = list.filter((other) => totalOf(other) > totalOf(one)).length;
  const same = list.filter((other) => totalOf(other) === totalOf(one)).length;
  return same === 1 ? `${higher + 1}` : `${higher + 1}–${higher + same}`;
};
const classOf = (total: number) => (total < 3 ? '«слепая»' : total < 6 ? 'ориентированная' : 'позитивная');

/** Rows of the table whose head begins with these words, up to the first row without a name. */
function tableUnder(host: Host, sheetName: string, head: string): unknown[][] {
  const all = valuesOf(sheetNamed(host, sheetName), 1, 1, 700, 11);
  const from = all.findIndex(([name, next]) => name === head && next !== '') + 1;
  const length = all.slice(from).findIndex(([name, next]) => name === '' || next === '');
  return all.slice(from, from + length);
}
const bare = (value: unknown) => (typeof value === 'string' ? value.replace(/\u00a0/g, ' ').trim() : value);

const textsOf = (host: Host, sheetName: string) =>
  valuesOf(sheetNamed(host, sheetName), 1, 1, 700, 1).map(([text]) => String(bare(text)));

async function summaryWith(settings: Partial<SummarySettings>, host?: Host): Promise<{ host: Host; name: string }> {
  const on = host ?? hostOn(await opened());
  const before = new Set(on.workbook.sheets.map(({ name }) => name));
  await answer(on, 'panelSaveSummary', { sheetId: null, settings: { ...defaultSettings, ...settings } });
  const made = on.workbook.sheets.find(({ name }) => !before.has(name));
  return { host: on, name: made?.name ?? '' };
}

describe('the sample', () => {
  test('gives every complete municipality the places, scores and class that were counted apart', async () => {
    const counted = await countedApart();
    expect(counted).toHaveLength(37);
    const { host, name } = await summaryWith({});
    const league = tableUnder(host, name, 'Муниципалитет').map((row) => row.slice(0, 9).map(bare));
    const wanted = counted.map((one) => [
      one.name,
      classOf(totalOf(one)),
      one.oblast,
      placeAmong(counted, one),
      placeAmong(
        counted.filter(({ oblast }) => oblast === one.oblast),
        one,
      ),
      totalOf(one),
      ...one.scores,
    ]);
    const byName = (a: unknown[], b: unknown[]) => (String(a) < String(b) ? -1 : 1);
    expect([...league].sort(byName)).toEqual(wanted.sort(byName));
    const totals = league.map((row) => Number(row[5]));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(textsOf(host, name).find((text) => text.startsWith('Места по сумме'))).toMatch(
      /Без места.*: г\. Суу-Башат, Кара-Дөбө, Ак-Кептер\.$/,
    );
  });

  test('gives every oblast its counts, the shares of these and its mean total', async () => {
    const counted = await countedApart();
    const { host, name } = await summaryWith({});
    for (const row of tableUnder(host, name, 'Область')) {
      const [oblast, blind, oriented, positive, without, all, ...shares] = row;
      const classed = Number(blind) + Number(oriented) + Number(positive);
      expect(classed + Number(without)).toBe(all);
      expect(shares.slice(0, 3)).toEqual([blind, oriented, positive].map((n) => Number(n) / classed));
      const own = counted.filter((one) => oblast === 'Всего' || one.oblast === oblast);
      expect(row[9]).toBeCloseTo(own.reduce((sum, one) => sum + totalOf(one), 0) / own.length, 12);
    }
  });
});

describe('settings', () => {
  const only = { column: { role: 'oblast' }, value: 'Ошская область' };

  test('a summary of one oblast says what is left out, and adds up to the rows read', async () => {
    const { host, name } = await summaryWith({ only, group: { role: 'raion' } });
    const texts = textsOf(host, name);
    expect(texts[0]).toMatch(/ · Ошская область$/);
    expect(texts[2]).toMatch(
      /^Прочитано строк: 42; муниципалитетов здесь: 8, других муниципалитетов: 32, прочих строк: 2\./,
    );
    expect(texts[3]).toBe(
      'Только муниципалитеты, у которых область – «Ошская область»; ещё 32 муниципалитета таблицы сюда не входят.',
    );
    expect(tableUnder(host, name, 'Муниципалитет').every((row) => row[7] !== 'Таласская')).toBe(true);
    expect(tableUnder(host, name, 'Район').length).toBeGreaterThan(1);
  });

  test('blocks that are switched off are not there, the opening and the foot always are', async () => {
    const off = ['opening', 'classes', 'groups', 'indicators', 'present', 'borderline', 'league', 'left-out', 'foot'];
    const { host, name } = await summaryWith({ off });
    const texts = textsOf(host, name).filter((text) => text !== '');
    expect(texts).toHaveLength(6);
    expect(texts[texts.length - 1]).toMatch('Отпечаток данных');
  });

  test('a sample has intervals under their assumption, a census and a whole have none', async () => {
    const basis = { kind: 'sample', population: 231, unit: 'айыл аймаки', asOf: 'начало 2025 г.' } as const;
    const { host, name } = await summaryWith({ basis });
    const row = valuesOf(sheetNamed(host, name), 1, 1, 20, 4).find(([head]) => bare(head) === '95 %-й интервал');
    // 39 × 230 / 192 = 46.72 in the place of n, by another program.
    expect(row?.map(bare)).toEqual(['95 %-й интервал', '19,4–45,0 %', '44,7–71,9 %', '4,4–22,2 %']);
    const texts = textsOf(host, name).join('\n');
    expect(texts).toMatch('n = 39 муниципалитетов с категорией, N = 231 (айыл аймаки, начало 2025 г.)');
    expect(texts).toMatch('Выборка: 40 из 231 (айыл аймаки, начало 2025 г.).');
    const census = await summaryWith({ basis: { kind: 'census' } });
    expect(textsOf(census.host, census.name).join('\n')).not.toMatch('интервал');
    const whole = await summaryWith({ basis: { ...basis, population: 40 } });
    expect(textsOf(whole.host, whole.name).join('\n')).not.toMatch('интервал');
  });

  test('a sample larger than what it is drawn from is refused, and nothing is written', async () => {
    const host = hostOn(await opened());
    const basis = { kind: 'sample', population: 39, unit: '', asOf: '' } as const;
    const wanted = { sheetId: null, settings: { ...defaultSettings, basis } };
    const error = await refusal(host, 'panelSaveSummary', wanted);
    expect(error).toMatchObject({ name: 'population-too-small', data: { population: 39, units: 40 } });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Сводка');
  });
});

describe('a column of another name', () => {
  const head = ['Область', 'Айыльный аймак', 'Документы', 'Механизм', 'Бюджет', 'Зона риска'];
  const rows = [
    ['Ошская', 'Ак-Суу', 3, 3, 3, 'высокая'],
    ['Ошская', 'Бел-Алды', 1, 1, 1, 'Высокая '],
    ['Чуйская', 'Жийде', 0, 1, 0, 'низкая'],
    ['Чуйская', 'Көк-Таш', 2, 2, '', ''],
    ['Чуйская', 'Сары-Дөбө', 0, 0, 0, 'низкая'],
  ];
  const group = { header: 'Зона риска' };

  test('groups by what the sheet shows in it, whatever its case and spaces', async () => {
    const { host, name } = await summaryWith({ group }, hostOn(workbookOf(sheetOf('Оценка', [head, ...rows]))));
    const zones = tableUnder(host, name, 'Зона риска').map((row) => [row[0], row[5]]);
    expect(zones).toEqual([
      ['высокая', 2],
      ['низкая', 2],
      ['не указано', 1],
      ['Всего', 5],
    ]);
    expect(textsOf(host, name)).toContain('По столбцу «Зона риска»');
  });

  test('gives the summary a new time when a cell of it changes, and leaves it when rows are sorted', async () => {
    let minute = 5;
    const now = () => new Date(Date.UTC(2026, 10, 24, 8, minute));
    const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...rows])), { now });
    const { name } = await summaryWith({ group }, host);
    const time = () => /Рассчитано (\S+ \S+)/.exec(textsOf(host, name).join('\n'))?.[1];
    const [source] = host.workbook.sheets;
    const refresh = async () => {
      minute += 1;
      await answer(host, 'panelSaveSummary', {
        sheetId: sheetNamed(host, name).id,
        settings: { ...defaultSettings, group },
      });
    };
    expect(time()).toBe('24.11.2026 14:05');
    source!.rows.push(...source!.rows.splice(1, 2));
    await refresh();
    expect(time()).toBe('24.11.2026 14:05');
    source!.rows[1]![5] = { value: 'высокая' };
    await refresh();
    expect(time()).toBe('24.11.2026 14:07');
  });

  test('costs calls that do not grow with the rows', async () => {
    const calls = async (times: number) => {
      const many = Array.from({ length: times }, (_, at) =>
        rows.map(([oblast, unit, ...rest]) => [oblast!, `${unit} ${at}`, ...rest]),
      );
      const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...many.flat()])));
      await summaryWith({ group, only: { column: group, value: 'высокая' } }, host);
      return host.calls.total - layoutCalls(host);
    };
    expect(await calls(600)).toBe(await calls(150));
  });
});

describe('a sheet of two rounds', () => {
  const rounds = () =>
    workbookOf(
      sheetOf('Оценка', [
        ['Область', 'Муниципалитет', 'Раунд', 'Документы', 'Механизм', 'Бюджет'],
        ['Ошская', 'Ак-Суу', 2019, 0, 1, 0],
        ['Ошская', 'Ак-Суу', 2023, 2, 2, 1],
        ['Чуйская', 'Жийде', 2019, 1, 1, 1],
        ['Чуйская', 'Жийде', 2023, 2, 1, 1],
        ['Чуйская', 'Көк-Таш', 2023, 3, 3, 2],
      ]),
    );
  const warnings = (host: Host, name: string) => textsOf(host, name).filter((text) => text.startsWith('Внимание'));

  test('says above its figures that a municipality is counted for each round', async () => {
    const { host, name } = await summaryWith({}, hostOn(rounds()));
    expect(warnings(host, name)).toEqual([
      'Внимание: 2 муниципалитета оценены не один раз (в разных раундах или разными экспертами), и каждая оценка учтена как отдельный муниципалитет.',
    ]);
  });

  test('says nothing of it in a summary of one round, where each is counted once', async () => {
    const only = { column: { header: 'Раунд' }, value: '2023' };
    const { host, name } = await summaryWith({ only }, hostOn(rounds()));
    expect(textsOf(host, name)[1]).toMatch(/из 3 муниципалитетов/);
    expect(warnings(host, name)).toEqual([]);
  });
});
