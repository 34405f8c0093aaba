// What a person is choosing for a summary, as the fields hold it, and the settings that it makes: pure functions.
import type { PanelSummaries, PanelSummary, SummaryGroup } from '../../addon/api';
import type { ColumnRef, SummarySettings } from '../../core/summary/settings';

export interface Draft {
  /** Null: of a new summary. */
  sheetId: number | null;
  group: ColumnRef | null;
  only: SummarySettings['only'];
  off: string[];
  basis: 'none' | 'census' | 'sample';
  /** As it was typed. */
  population: string;
  unit: string;
  asOf: string;
}

/** The settings of a summary as fields; without one, those that a new summary begins with. */
export function draftOf(summary: PanelSummary | null, groups: readonly SummaryGroup[]): Draft {
  const byOblast = groups.find(({ column }) => 'role' in column && column.role === 'oblast')?.column ?? null;
  const { group, only, off, basis } = summary?.settings ?? { group: byOblast, only: null, off: [], basis: null };
  const sample = basis?.kind === 'sample' ? basis : null;
  return {
    sheetId: summary?.sheetId ?? null,
    group,
    only,
    off,
    basis: basis?.kind ?? 'none',
    population: sample ? String(sample.population) : '',
    unit: sample?.unit ?? '',
    asOf: sample?.asOf ?? '',
  };
}

export type SampleField = 'population' | 'unit' | 'asOf';
export type Fault = 'whole' | 'small' | 'unit' | 'asOf';

/** People set thousands apart by spaces. */
const wholeNumber = (text: string): number => (/^\d[\d\s]*$/.test(text.trim()) ? Number(text.replace(/\s/g, '')) : NaN);

/**
 * What is wrong with the fields of a sample.
 *
 * @param units municipalities in the table; those of one oblast alone are counted by the add-on
 */
export function faultsIn(draft: Draft, units: number): Partial<Record<SampleField, Fault>> {
  if (draft.basis !== 'sample') return {};
  const faults: Partial<Record<SampleField, Fault>> = {};
  const population = wholeNumber(draft.population);
  if (!Number.isSafeInteger(population)) faults.population = 'whole';
  else if (population < (draft.only ? 1 : units)) faults.population = 'small';
  if (draft.unit.trim() === '') faults.unit = 'unit';
  if (draft.asOf.trim() === '') faults.asOf = 'asOf';
  return faults;
}

/** The settings that the fields make; they are to be without faults. */
export function settingsOf({ group, only, off, basis, population, unit, asOf }: Draft): SummarySettings {
  return {
    group,
    only,
    off,
    basis:
      basis === 'none'
        ? null
        : basis === 'census'
          ? { kind: basis }
          : { kind: basis, population: wholeNumber(population), unit: unit.trim(), asOf: asOf.trim() },
  };
}

export interface Option<T> {
  key: string;
  label: string;
  value: T;
}

const columnKey = (column: ColumnRef): string => ('role' in column ? `role:${column.role}` : `header:${column.header}`);

/** The key of a choice in its select; '' where nothing is chosen. */
export const groupKey = (column: ColumnRef | null): string => (column ? columnKey(column) : '');
export const onlyKey = (only: SummarySettings['only']): string =>
  only ? `${columnKey(only.column)}\n${only.value}` : '';

/** A column by the label that the table gives it; else by its header, or by what its role is called. */
export function columnLabel(groups: readonly SummaryGroup[], column: ColumnRef, role: (key: string) => string): string {
  const found = groups.find((group) => columnKey(group.column) === columnKey(column));
  return found?.label ?? ('role' in column ? role(column.role) : column.header);
}

/** The columns to choose from; what is chosen is among them even where the table has it no longer. */
export function groupOptions(
  groups: readonly SummaryGroup[],
  chosen: ColumnRef | null,
  role: (key: string) => string,
): Option<ColumnRef>[] {
  const columns = groups.map(({ column }) => column);
  if (chosen && !columns.some((column) => columnKey(column) === columnKey(chosen))) columns.push(chosen);
  return columns.map((column) => ({ key: columnKey(column), label: columnLabel(groups, column, role), value: column }));
}

export interface OnlyOptions {
  key: string;
  label: string;
  options: Option<NonNullable<SummarySettings['only']>>[];
}

/** The values to choose municipalities by, column by column; what is chosen is among them as above. */
export function onlyOptions(
  groups: readonly SummaryGroup[],
  chosen: SummarySettings['only'],
  role: (key: string) => string,
): OnlyOptions[] {
  return groupOptions(groups, chosen?.column ?? null, role)
    .map(({ key, label, value: column }) => {
      const values = [...(groups.find((group) => columnKey(group.column) === key)?.values ?? [])];
      if (chosen && columnKey(chosen.column) === key && !values.includes(chosen.value)) values.push(chosen.value);
      const options = values.map((value) => ({
        key: onlyKey({ column, value }),
        label: value,
        value: { column, value },
      }));
      return { key, label, options };
    })
    .filter(({ options }) => options.length > 0);
}

/** The summary that a draft is of; null for a new one. */
export const summaryOf = ({ list }: PanelSummaries, draft: Draft | null): PanelSummary | null =>
  list.find(({ sheetId }) => sheetId === draft?.sheetId) ?? null;
