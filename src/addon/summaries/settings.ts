// Settings of a summary as they come from the panel: checked before they are kept.
import type { Basis, ColumnRef, SummarySettings } from '../../core/summary/settings';
import type { Json } from '../api';

/** Only what is known of it, in one order, so that the same settings are the same text. A slip is a RangeError. */
export function checkedSettings(given: SummarySettings): SummarySettings {
  const { group, only, off, basis } = given;
  return {
    group: group === null ? null : column(group),
    only: only === null ? null : { column: column(only.column), value: text(only.value) },
    off: [...new Set(off.map(text))].sort(),
    basis: basis === null ? null : checkedBasis(basis),
  };
}

function column(ref: ColumnRef): ColumnRef {
  return 'role' in ref ? { role: text(ref.role) } : { header: text(ref.header) };
}

function checkedBasis(basis: Basis): Basis {
  if (basis.kind === 'census') return { kind: 'census' };
  const { population, unit, asOf } = basis;
  if (!(Number.isInteger(population) && population > 0)) throw new RangeError(`population: ${String(population)}`);
  return { kind: 'sample', population, unit: text(unit), asOf: text(asOf) };
}

function text(value: Json): string {
  if (typeof value !== 'string') throw new RangeError(`settings: ${JSON.stringify(value)}`);
  return value;
}
