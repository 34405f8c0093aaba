// What clearing takes away and what it leaves.
import type { Case, Scene } from '../case';

/** Value, background, note and dropdown of A1 after `act`; the whole of A1:C3 has all four before. */
function after(act: (scene: Scene) => unknown): (scene: Scene) => unknown {
  return (scene) => {
    const cells = scene.A('A1:C3');
    cells.setValue(7).setBackground('#ff0000').setNote('n');
    cells.setDataValidation(scene.SpreadsheetApp.newDataValidation().requireValueInList(['7', '8']).build());
    act(scene);
    const first = scene.A('A1');
    return [first.getValue(), first.getBackground(), first.getNote(), first.getDataValidation() !== null];
  };
}

export const cases: Case[] = [
  { id: 'clear-01', run: after(({ sheet }) => sheet.clear()), gives: ['', '#ffffff', 'n', true] },
  { id: 'clear-02', run: after(({ sheet }) => sheet.clearContents()), gives: ['', '#ff0000', 'n', true] },
  { id: 'clear-04', run: after(({ sheet }) => sheet.clearNotes()), gives: [7, '#ff0000', '', true] },
  {
    id: 'clear-06',
    run: after(({ sheet }) => sheet.getRangeList(['A1', 'C3']).clearNote().clearDataValidations()),
    gives: [7, '#ff0000', '', false],
  },
];
