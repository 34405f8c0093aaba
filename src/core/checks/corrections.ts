// Safe corrections: what a cell would hold instead, where no judgement is needed to say so.
import type { CellValue } from '../table/cells';
import { textOf } from '../table/cells';
import type { Table } from '../table/table';
import type { Finding, FindingData } from './finding';

export interface Correction {
  /** The cell's value to the letter: another one is not to be corrected. */
  before: string;
  after: string | number;
}

/** What stands in the cell of a finding and what should; null where its kind, or its cell, cannot be corrected safely. */
export function correctionOf(finding: Finding, table: Table): Correction | null {
  const column = table.header.columns[finding.column ?? '']?.column;
  if (finding.unit === null || column === undefined) return null;
  const before = table.cell(finding.unit, column);
  if (typeof before !== 'string') return null;
  const after = corrected(finding, before);
  return after === null || after === '' || after === before ? null : { before, after };
}

function corrected({ name, data }: Finding, before: CellValue): string | number | null {
  switch (name) {
    case 'score-text-number':
      return (data as FindingData['score-text-number']).value;
    case 'name-spaces':
      return (data as FindingData['name-spaces']).tidy;
    case 'name-look-alike':
      return (data as FindingData['name-look-alike']).tidy;
    case 'oblast-spelling': {
      // An oblast that a merged cell or a section gave stands in another cell.
      const { seen, usual } = data as FindingData['oblast-spelling'];
      return textOf(before) === seen ? usual : null;
    }
    default:
      return null;
  }
}
