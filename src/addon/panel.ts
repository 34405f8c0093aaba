// The state that the sidebar shows: what was read, what was found, what is due.
import { bySeverity } from '../core/checks/catalogue';
import { correctionOf } from '../core/checks/corrections';
import type { Finding } from '../core/checks/finding';
import { findingKeys } from '../core/checks/set-aside';
import type { Language } from '../core/language';
import { allowedScores, type Method } from '../core/method/method';
import { between, undetermined } from '../core/summary/summary';
import { a1, columnLetter, isBlank, textOf } from '../core/table/cells';
import { mappedRoles, type Table } from '../core/table/table';
import type {
  ClassifyState,
  FindingGroup,
  JsonObject,
  PanelColumn,
  PanelFinding,
  PanelMethod,
  PanelState,
} from './api';
import { layoutColumns, layoutLetters } from './columns/layout';
import { isLive } from './live/setting';
import { managedRoles } from './document/marks';
import type { Reading } from './reading/reading';
import type { SummaryState } from './summaries/summary';

/** So many findings of one kind cross to the panel. */
const shownOfAKind = 50;
const shownDiffering = 20;

/** @param most findings of a kind that are given; the counts are always whole */
export function panelData(
  reading: Reading,
  languages: { panel: Language; document: Language },
  summary: SummaryState,
  most = shownOfAKind,
): PanelState {
  const { sheet, sheetName, table, findings, differing } = reading;
  const counts = reading.summary;
  const { first, last } = table.header;
  const letters = layoutLetters(layoutColumns(reading));
  return {
    language: languages.panel,
    documentLanguage: languages.document,
    sheet: { id: sheet.getSheetId(), name: sheetName },
    method: panelMethod(table.method),
    header: { first, last },
    rows: table.read,
    columns: panelColumns(reading),
    counts: {
      read: counts.read,
      units: counts.units,
      skipped: counts.skipped,
      complete: counts.complete,
      classed: counts.classed,
      toLookAt: unitsToLookAt(findings),
    },
    skipped: table.skipped.slice(0, 500),
    findings: findingGroups(reading, most),
    aside: asideFindings(reading, most),
    undoable: reading.undoable,
    live: isLive(reading.marks),
    classes: Object.fromEntries(table.method.classes.map(({ key }) => [key, counts.classes[key] ?? 0])),
    between: counts.classes[between] ?? 0,
    undetermined: counts.classes[undetermined] ?? 0,
    classify: {
      state: classifyState(reading),
      at: textOrNull(reading.managed.total?.value['at']),
      letters: managedRoles.flatMap((role) => {
        const mark = reading.managed[role];
        return mark ? [columnLetter(mark.column)] : [];
      }),
      differing: differing.slice(0, shownDiffering).map((unit) => ({
        unit: table.names[unit] ?? '',
        cell: a1(table.rows[unit] ?? 1, table.header.columns['name']?.column ?? 1),
      })),
      differingCount: differing.length,
    },
    summary: { state: summary.state, at: summary.at, sheetId: summary.sheetId, sheetName: summary.sheetName },
    willWrite: { letters, sheets: summary.writes },
  };
}

/** Municipalities whose figures a finding touches: an error, or a score that is missing. */
export function unitsToLookAt(findings: readonly Finding[]): number {
  const units = new Set<number>();
  for (const { unit, severity, name } of findings) {
    if (unit !== null && (severity === 'error' || name === 'score-missing')) units.add(unit);
  }
  return units.size;
}

export function classifyState({ managed, differing, fingerprint, findings, marks }: Reading): ClassifyState {
  if (managedRoles.some((role) => !managed[role])) return 'absent';
  const asWanted = 'formula' in (managed.total?.value ?? {}) === isLive(marks);
  const same = managed.total?.value['fingerprint'] === fingerprint && asWanted;
  if (differing.length === 0) return same ? 'current' : 'changed';
  return findings.some(({ name }) => name === 'classes-misplaced') ? 'misplaced' : 'changed';
}

/**
 * Findings by kind, errors first; within a severity the kinds with a code first in the catalogue's order.
 *
 * @param most findings of a kind that are given; the counts are always whole
 */
export function findingGroups(reading: Reading, most = shownOfAKind): FindingGroup[] {
  const { table, findings } = reading;
  const keyOf = findingKeys(table);
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const { code, name, severity } = finding;
    const group = groups.get(code) ?? { code, name, severity, count: 0, correctable: 0, shown: [] };
    groups.set(code, group);
    group.count++;
    if (correctionOf(finding, table)) group.correctable++;
    if (group.shown.length < most) group.shown.push(shownFinding(finding, table, keyOf));
  }
  // What concerns the whole table leads its severity: classes beside the wrong municipality come before anything else.
  const rank = (group: FindingGroup): number => (group.shown[0]?.row === null ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) => bySeverity(a.severity, b.severity) || rank(a) - rank(b) || (a.code < b.code ? -1 : 1),
  );
}

function shownFinding(finding: Finding, table: Table, keyOf: (finding: Finding) => string): PanelFinding {
  const { code, name, severity, row, column, unit } = finding;
  const place = table.header.columns[column ?? '']?.column;
  return {
    code,
    name,
    severity,
    cell: row === null || place === undefined ? null : a1(row, place),
    row,
    unit: unit === null ? null : table.names[unit] || null,
    group: unit === null ? null : table.oblasts[unit] || null,
    column,
    key: keyOf(finding),
    correctable: correctionOf(finding, table) !== null,
    data: finding.data as JsonObject,
  };
}

function asideFindings({ table, aside }: Reading, most: number): PanelState['aside'] {
  const keyOf = findingKeys(table);
  const shown = aside.slice(0, most);
  return {
    count: aside.length,
    shown: shown.map(({ finding, reason }) => ({ ...shownFinding(finding, table, keyOf), reason })),
  };
}

function panelColumns({ table, body }: Reading): PanelColumn[] {
  return mappedRoles(table.method)
    .map((role) => [role, table.header.columns[role]] as const)
    .flatMap(([role, found]) => (found ? [{ role, ...found }] : []))
    .sort((a, b) => a.column - b.column)
    .map(({ role, column, text }) => {
      const samples = new Set<string>();
      for (const row of table.rows.slice(0, 40)) {
        const value = body.values[row - body.row]?.[column - body.column];
        if (!isBlank(value)) samples.add(textOf(value));
        if (samples.size === 4) break;
      }
      return { role, letter: columnLetter(column), header: text, samples: [...samples] };
    });
}

export const panelMethod = (method: Method): PanelMethod => ({
  name: method.name,
  scores: allowedScores(method),
  indicators: method.indicators.map(({ key, name, short }) => ({ key, name, short })),
  classes: method.classes.map(({ key, from, to, name, short }) => ({ key, from, to, name, short })),
});

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
