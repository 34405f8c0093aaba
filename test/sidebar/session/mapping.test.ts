import type { PanelMapping, SourceColumn } from '../../../src/addon/api';
import { alike, choose, chosenColumns, missingRoles, roleGroups, roleNow } from '../../../src/sidebar/session/mapping';
import { stateWith } from '../panel-state';

const column = (letter: string, role: string | null, couldBe: string | null = null): SourceColumn => ({
  letter,
  header: `Заголовок ${letter}`,
  samples: [],
  role,
  sureness: role === null ? null : 'sure',
  couldBe,
});

/** E and G could both be the budgeting score, F is a telephone number. */
const mapping: PanelMapping = {
  sheet: { id: 5, name: 'Оценка 2019' },
  method: stateWith().method,
  header: { first: 4, last: 5 },
  columns: [
    column('B', 'name'),
    column('C', 'documents'),
    column('D', 'mechanism'),
    column('E', null, 'budgeting'),
    column('F', null),
    column('G', null, 'budgeting'),
  ],
  roles: [
    'name',
    'oblast',
    'raion',
    'documents',
    'mechanism',
    'budgeting',
    'evidence',
    'evidence:documents',
    'comment',
  ],
  needed: ['name', 'documents', 'mechanism', 'budgeting'],
};
const roles = (choices: Record<string, string>) => mapping.columns.map((each) => roleNow(each, choices));

test('columns that fit one role alike wait for a choice, and nothing is missing as long as they do', () => {
  expect(roles({})).toEqual(['name', 'documents', 'mechanism', null, '', null]);
  expect(alike(mapping, 'budgeting').map(({ letter }) => letter)).toEqual(['E', 'G']);
  expect(missingRoles(mapping, {})).toEqual([]);
});

test('one choice settles all columns that could have had the role', () => {
  const choices = choose(mapping, {}, 'G', 'budgeting');
  expect(roles(choices)).toEqual(['name', 'documents', 'mechanism', '', '', 'budgeting']);
});

test('a role that is given to another column is taken from the one that had it', () => {
  const choices = choose(mapping, choose(mapping, {}, 'E', 'budgeting'), 'F', 'name');
  expect(roles(choices)).toEqual(['', 'documents', 'mechanism', 'budgeting', 'name', '']);
});

test('many columns may be nothing of ours, and then what is needed is missing', () => {
  const choices = choose(mapping, choose(mapping, {}, 'E', ''), 'G', '');
  expect(roles(choices).slice(3)).toEqual(['', '', '']);
  expect(missingRoles(mapping, choices)).toEqual(['budgeting']);
});

test('what is kept are the roles as they were shown and the columns that lost one; the rest is left alone', () => {
  expect(chosenColumns(mapping, choose(mapping, {}, 'E', 'budgeting'))).toEqual({
    sheetId: 5,
    columns: {
      B: { role: 'name', header: 'Заголовок B' },
      C: { role: 'documents', header: 'Заголовок C' },
      D: { role: 'mechanism', header: 'Заголовок D' },
      E: { role: 'budgeting', header: 'Заголовок E' },
      G: { role: '', header: 'Заголовок G' },
    },
  });
});

test('roles are offered in groups, each in one of them', () => {
  expect(roleGroups(mapping).map(({ key, roles: offered }) => [key, offered])).toEqual([
    ['place', ['name', 'oblast', 'raion']],
    ['scores', ['documents', 'mechanism', 'budgeting']],
    ['evidence', ['evidence', 'evidence:documents']],
    ['other', ['comment']],
  ]);
});
