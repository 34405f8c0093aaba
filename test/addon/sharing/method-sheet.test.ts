// The page about the method as a sheet, through the packaged add-on.
import { languages } from '../../../src/core/language';
import { answer, hostOn, refusal, workbookOf } from '../workbook';
import { rowsOf, scored } from './partners';

const names = { ru: 'О методике', ky: 'Методика жөнүндө', en: 'About the method' };

test.each(languages)('it is made at the end of the document, protected with a warning, in %s', async (language) => {
  const host = hostOn(workbookOf(scored()));
  expect(await answer(host, 'shareMethodSheet', { language })).toEqual({ sheetId: 2, sheetName: names[language] });
  const [, sheet] = host.workbook.sheets;
  expect(sheet!.protections).toMatchObject([{ warningOnly: true }]);
  expect(rowsOf(sheet!).flat().join()).toContain('6–9');
  expect(host.workbook.activeSheetId).toBe(1);
});

test('it is written anew in another language on the same sheet, and not at all where nothing changes', async () => {
  const host = hostOn(workbookOf(scored()));
  await answer(host, 'shareMethodSheet', { language: 'ru' });
  const before = JSON.stringify(host.workbook);
  await answer(host, 'shareMethodSheet', { language: 'ru' });
  expect(JSON.stringify(host.workbook)).toBe(before);
  await answer(host, 'shareMethodSheet', { language: 'ky' });
  expect(host.workbook.sheets).toHaveLength(2);
  expect(rowsOf(host.workbook.sheets[1]!)[0]![0]).toBe('Эмне жана кантип бааланды');
});

test('what somebody changed is asked about before it is replaced', async () => {
  const host = hostOn(workbookOf(scored()));
  await answer(host, 'shareMethodSheet', { language: 'ru' });
  host.workbook.sheets[1]!.rows[0]![0] = { value: 'Наша методика' };
  expect(await refusal(host, 'shareMethodSheet', { language: 'ru' })).toEqual({
    name: 'typed-over',
    data: { cells: [{ sheetName: 'О методике', cell: 'A1', old: 'Наша методика', new: 'Что и как оценивалось' }] },
  });
  await answer(host, 'shareMethodSheet', { language: 'ru', replaceTyped: true });
  expect(rowsOf(host.workbook.sheets[1]!)[0]![0]).toBe('Что и как оценивалось');
});
