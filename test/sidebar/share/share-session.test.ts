// The Share dialog's flow on the packaged add-on: only the browser's own things are played.
import type { ShareState } from '../../../src/addon/sharing/share-api';
import type { SheetData } from '../../../src/files/workbook';
import { openFile } from '../../../src/files/open-file';
import { type Answer, answerOf, type CallOf } from '../../../src/sidebar/session/call';
import { fileRows } from '../../../src/sidebar/share/read-file';
import { makeFile } from '../../../src/sidebar/share/make-file';
import type { Browser, ShareApi } from '../../../src/sidebar/share/share-core';
import { createShareSession } from '../../../src/sidebar/share/share-session';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { row, scored } from '../../addon/sharing/partners';
import { answer, hostOn, sheetNamed, workbookOf } from '../../addon/workbook';

const sheetWithHidden = (): SheetData => ({ ...scored(), hiddenColumns: new Set([6]) });

/** A dialog on a document, and what it saved, copied and called. */
function dialogOn(sheet: SheetData = scored(), { clipboard = true, failing = '' } = {}) {
  const host = hostOn(workbookOf(sheet));
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const copied: string[] = [];
  const calls: string[] = [];
  let closed = 0;
  let waiting: (() => void) | null = null;
  const browser: Browser = {
    makeFile,
    save: (bytes, name) => `blob:${saved.push({ bytes, name })}`,
    forget: () => undefined,
    copy: (text) => Promise.resolve(clipboard && copied.push(text) > 0),
    readFile: async (file, language) => fileRows(new Uint8Array(await file.arrayBuffer()), file.name, language),
    close: () => void closed++,
    later: (work) => void (waiting = work),
  };
  const call = (async (name: string, ...args: unknown[]): Promise<Answer<unknown>> => {
    calls.push(name);
    if (name === failing) return { ok: false, failure: { kind: 'silent' } };
    return answerOf(await host.clientCall(name, args));
  }) as CallOf<ShareApi>;
  const session = createShareSession(call, 'en', browser, () => undefined);
  const settled = async (): Promise<void> => {
    const work = waiting;
    waiting = null;
    work?.();
    for (let turn = 0; turn < 50 && session.model.isPreviewing; turn++)
      await new Promise((done) => setTimeout(done, 2));
  };
  return { host, session, saved, copied, calls, settled, closings: () => closed };
}

test('it begins with what usually is shared, in the person’s language, and shows it', async () => {
  const { session, calls } = dialogOn();
  await session.start();
  const { language, choice, preview } = session.model;
  expect([language, choice?.columns]).toEqual([
    'ru',
    ['oblast', 'name', 'documents', 'mechanism', 'budgeting', 'total', 'class'],
  ]);
  expect(preview?.count).toBe(4);
  expect(JSON.stringify(preview)).not.toContain('тайна');
  expect(preview?.leftBehind.map(({ kind }) => kind)).toEqual(['evidence', 'comments', 'other-columns']);
  expect(calls).toEqual(['shareState', 'sharePreview']);
});

test('a column that leaves only when ticked comes with its tick and goes with it', async () => {
  const { session, settled } = dialogOn();
  await session.start();
  const comment = session.model.state?.columns.find(({ part }) => part === 'comments')?.key ?? '';
  session.toggleColumn(comment);
  expect(session.model.isPreviewing).toBe(true);
  await settled();
  expect(session.model.choice?.with).toEqual(['comments']);
  expect(session.model.preview?.rows.flat()).toContain('тайна А');
  session.toggleColumn(comment);
  await settled();
  expect(session.model.choice?.with).toEqual([]);
  expect(JSON.stringify(session.model.preview)).not.toContain('тайна');
});

test('a hidden column leaves only when it is ticked itself', async () => {
  const { session, settled } = dialogOn(sheetWithHidden());
  await session.start();
  const hidden = session.model.state?.columns.find((column) => column.hidden);
  expect(hidden?.part).toBe('evidence');
  session.toggleColumn(hidden?.key ?? '');
  await settled();
  expect([session.model.choice?.hiddenColumns, session.model.preview?.rows[0]]).toEqual([
    true,
    expect.arrayContaining(['приказ 17']),
  ]);
});

test('where nothing is ticked it says so and can be mended by a tick', async () => {
  const { session, settled } = dialogOn();
  await session.start();
  for (const key of [...(session.model.choice?.columns ?? [])]) session.toggleColumn(key);
  await settled();
  expect(session.model).toMatchObject({ preview: null, failure: { kind: 'error', name: 'nothing-to-share' } });
  session.toggleColumn('name');
  await settled();
  expect([session.model.failure, session.model.preview?.headers]).toEqual([null, ['Муниципалитет']]);
});

test('the sheet for partners is made, told and opened', async () => {
  const { host, session, closings } = dialogOn();
  await session.start();
  await session.makeSheet();
  expect(session.model.told[0]).toContain('«Для партнёров»');
  expect(session.model.state?.partners).toHaveLength(1);
  expect(session.model.preview?.partner?.sheetName).toBe('Для партнёров');
  await session.goToMade();
  expect([host.workbook.activeSheetId, closings()]).toEqual([sheetNamed(host, 'Для партнёров').id, 1]);
});

test.each(['xlsx', 'csv', 'html'] as const)(
  'a .%s is made in the browser, and its name says what and when',
  async (format) => {
    const { session, saved } = dialogOn();
    await session.start();
    await session.download(format);
    expect(saved.map(({ name }) => name)).toEqual([`Гендерная оценка 2026 2026-11-24.${format}`]);
    expect(session.model).toMatchObject({ doing: null, progress: null, file: { url: 'blob:1', format } });
    const { bytes } = saved[0]!;
    if (format === 'html') {
      const page = new TextDecoder().decode(bytes);
      expect(page).toContain('Жаңы-Булак');
      expect(page).not.toMatch(/<script|тайна|приказ 17/);
      return;
    }
    const { sheets } = await openFile(bytes, `a.${format}`);
    const texts = sheets.at(-1)!.rows.flatMap((cells) => cells?.map((cell) => cell?.value) ?? []);
    expect(texts).toEqual(expect.arrayContaining(['Кара-Дөбө', 2]));
    expect(sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells ?? [])).some((cell) => cell?.formula)).toBe(
      false,
    );
  },
);

test('a file that was made before the choice changed is no longer offered', async () => {
  const { session } = dialogOn();
  await session.start();
  await session.download('csv');
  session.toggleColumn('total');
  expect(session.model.file).toBeNull();
});

test('the headline and the tables are copied as text; a refused clipboard is told', async () => {
  const open = dialogOn();
  await open.session.start();
  await open.session.openCopy();
  expect(open.session.model.view).toBe('copy');
  await open.session.copy(0);
  expect(open.copied[0]).toMatch(/^У\s1\sиз\s3\sмуниципалитетов .*\.$/);
  expect(open.session.model.copied).toEqual({ index: 0, refused: false });
  const refused = dialogOn(scored(), { clipboard: false });
  await refused.session.start();
  await refused.session.openCopy();
  await refused.session.copy(1);
  expect(refused.session.model.copied).toEqual({ index: 1, refused: true });
});

test('a call without an answer is told, and the same can be tried again', async () => {
  const { session, calls } = dialogOn(scored(), { failing: 'shareDownload' });
  await session.start();
  await session.download('xlsx');
  expect(session.model).toMatchObject({ doing: null, failure: { kind: 'silent' } });
  await session.retry();
  expect(calls.filter((name) => name === 'shareDownload')).toHaveLength(2);
});

describe('partners’ answers', () => {
  /** A document whose partner sheet proposes 3 in the place of 2 for the first municipality, with a reason. */
  async function answered() {
    const dialog = dialogOn();
    const { host, session, settled } = dialog;
    await session.start();
    session.choose({ proposals: true });
    await settled();
    await session.makeSheet();
    const sheet = sheetNamed(host, 'Для партнёров');
    const head = sheet.rows[4]!.map((cell) => String(cell?.value ?? ''));
    const proposed = head.findIndex((text) => text.startsWith('Ваш балл'));
    const reason = head.findIndex((text) => text.startsWith('Причина'));
    row(host, sheet.id, 6)[proposed] = { value: 3 };
    row(host, sheet.id, 6)[reason] = { value: 'решение 5' };
    return { ...dialog, sheet };
  }

  const scoreOf = (host: ReturnType<typeof dialogOn>['host']): unknown => sheetNamed(host, 'Баллы').rows[2]?.[2]?.value;

  test('a proposal is shown beside the score and written only when it is accepted', async () => {
    const { host, session, sheet } = await answered();
    await session.readTab(sheet.id);
    expect(session.model.proposals?.list).toEqual([
      expect.objectContaining({ unit: 'Жаңы-Булак', cell: 'C3', current: 2, proposed: 3, reason: 'решение 5' }),
    ]);
    session.judge(0, { accept: false, why: 'документа нет' });
    await session.decide();
    expect([scoreOf(host), session.model.told[0]]).toEqual([2, expect.stringContaining('отклонено: 1')]);
    session.judge(0, { accept: true, why: 'документ нашёлся' });
    await session.decide();
    expect(scoreOf(host)).toBe(3);
    const journal = sheetNamed(host, 'Теңдик · журнал').rows.flatMap(
      (cells) => cells?.map((cell) => cell?.value) ?? [],
    );
    expect(journal).toEqual(expect.arrayContaining([expect.stringContaining('документ нашёлся')]));
  });

  test('a file with the answer gives the same proposals; one without the codes is refused in words', async () => {
    const { host, session, sheet } = await answered();
    const bytes = await writeXlsx({ ...structuredClone(host.workbook), sheets: [structuredClone(sheet)] });
    await session.readFile(new File([bytes as BlobPart], 'ответ.xlsx'));
    expect(session.model.proposals?.list).toEqual([expect.objectContaining({ unit: 'Жаңы-Булак', proposed: 3 })]);
    await session.readFile(new File(['Область;Балл\nОшская;1\n'], 'другое.csv'));
    expect(session.model.failure).toMatchObject({ kind: 'error', name: 'answer-not-ours' });
    await session.readFile(new File([], 'пусто.xlsx'));
    expect(session.model.failure).toMatchObject({
      kind: 'worded',
      text: { what: expect.stringContaining('пусто.xlsx') },
    });
  });

  test('an answer to the sheet of another document is read only when somebody says so', async () => {
    const { host, sheet } = await answered();
    const rows = structuredClone(sheet.rows);
    const other = dialogOn();
    const bytes = await writeXlsx({ ...structuredClone(host.workbook), sheets: [{ ...structuredClone(sheet), rows }] });
    await other.session.start();
    await other.session.readFile(new File([bytes as BlobPart], 'ответ.xlsx'));
    expect(other.session.model).toMatchObject({ isForeign: true, failure: { name: 'answer-foreign' } });
    await other.session.readForeign();
    expect(other.session.model.proposals).toMatchObject({ foreign: true, list: [{ proposed: 3 }] });
  });

  test('the panel’s own state tells which tabs may be answers', async () => {
    const { host, sheet } = await answered();
    const { answers } = await answer<ShareState>(host, 'shareState');
    expect(answers).toEqual([{ sheetId: sheet.id, sheetName: 'Для партнёров', isCopy: false }]);
  });
});
