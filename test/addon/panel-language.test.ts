import { languages } from '../../src/core/language';
import { answer, hostOn, sheetOf, workbookOf } from './workbook';

test.each(languages)('the panel is opened in the language of a person who uses %s', (language) => {
  const shown: string[] = [];
  const ui = { showSidebar: (_: string, html: string) => void shown.push(html) };
  hostOn(workbookOf(sheetOf('Оценка', [['Балл']])), { ui, userLocale: language }).run('openPanel');
  expect(shown).toEqual([expect.stringContaining(`<html lang="${language}">`)]);
});

test('the language that was chosen in the panel goes before the locale', async () => {
  const shown: string[] = [];
  const ui = { showSidebar: (_: string, html: string) => void shown.push(html) };
  const host = hostOn(workbookOf(sheetOf('Оценка', [['Балл']])), { ui, userLocale: 'en' });
  await answer(host, 'panelSetLanguage', { language: 'ky' });
  host.run('openPanel');
  expect(shown).toEqual([expect.stringContaining('<html lang="ky">')]);
});
