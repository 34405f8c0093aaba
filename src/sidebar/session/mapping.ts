// What the columns are while a person chooses: pure functions of what was understood and what was changed since.
import type { ColumnChoice, PanelMapping, SourceColumn } from '../../addon/api';

/** Roles that the person chose, by letter; '' is a column that is nothing of ours. */
export type Choices = Readonly<Record<string, string>>;

/** What a column is now: a role, '' where it is nothing of ours, null where a choice is needed. */
export const roleNow = (column: SourceColumn, choices: Choices): string | null =>
  choices[column.letter] ?? column.role ?? (column.couldBe === null ? '' : null);

/** A role belongs to one column: another that had it, or could have, is nothing of ours from then on. */
export function choose(mapping: PanelMapping, choices: Choices, letter: string, role: string): Choices {
  const next: Record<string, string> = { ...choices, [letter]: role };
  if (role === '') return next;
  for (const column of mapping.columns) {
    const now = roleNow(column, choices);
    if (column.letter !== letter && (now ?? column.couldBe) === role) next[column.letter] = '';
  }
  return next;
}

/** The columns that could have this role as well as any other. */
export const alike = (mapping: PanelMapping, role: string): SourceColumn[] =>
  mapping.columns.filter(({ couldBe }) => couldBe === role);

/** Roles that nothing can be scored without and that no column has or could have. */
export const missingRoles = (mapping: PanelMapping, choices: Choices): string[] =>
  mapping.needed.filter(
    (role) => !mapping.columns.some((column) => (roleNow(column, choices) ?? column.couldBe) === role),
  );

/** What is to be kept: every role as it is shown, and every column that the person took a role from. */
export function chosenColumns(mapping: PanelMapping, choices: Choices): ColumnChoice {
  const columns: ColumnChoice['columns'] = {};
  for (const column of mapping.columns) {
    const role = roleNow(column, choices);
    const isNothing = role === '' && (choices[column.letter] === undefined || (column.role ?? column.couldBe) === null);
    if (role !== null && !isNothing) columns[column.letter] = { role, header: column.header };
  }
  return { sheetId: mapping.sheet.id, columns };
}

export interface RoleGroup {
  key: 'place' | 'scores' | 'evidence' | 'other';
  roles: string[];
}

/** The roles as they are offered: where, how much, on what evidence, and the rest. */
export function roleGroups({ roles, method }: PanelMapping): RoleGroup[] {
  const place = ['name', 'oblast', 'raion'];
  const scores = method.indicators.map(({ key }) => key);
  const keyOf = (role: string): RoleGroup['key'] =>
    place.includes(role)
      ? 'place'
      : scores.includes(role)
        ? 'scores'
        : role.split(':')[0] === 'evidence'
          ? 'evidence'
          : 'other';
  return (['place', 'scores', 'evidence', 'other'] as const).map((key) => ({
    key,
    roles: roles.filter((role) => keyOf(role) === key),
  }));
}
