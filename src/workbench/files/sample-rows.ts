// The rows of the sample, with the slips that people make: see the sheet «Сведения» in it.
import type { CellValue } from '../../files/workbook';
import { atTheLake, fromNarynToOsh, further, inTheSouthWest } from '../../wording/sample-rows';

export interface SampleRow {
  oblast: string;
  raion: string;
  name: string;
  /** Documents, mechanism, budgeting. */
  scores: [CellValue, CellValue, CellValue];
  remark?: string;
  note?: string;
  /** Which of the three scores somebody coloured. */
  flagged?: 0 | 1 | 2;
}

/** What stands beside the values, by municipality. */
const beside: Record<string, Pick<SampleRow, 'note' | 'flagged'>> = {
  'г. Суу-Башат ': { flagged: 2 },
  'Кара-Дөбө': { note: 'Проверить: в протоколе стоит 4?' },
  'Ак-Кептер': { flagged: 1 },
};

export const SAMPLE_ROWS: readonly SampleRow[] = [
  ...inTheSouthWest,
  ...atTheLake,
  ...fromNarynToOsh,
  ...further,
].flatMap(({ oblast, raion, units }) =>
  units.map(([name, documents, mechanism, budgeting, remark]) => ({
    oblast,
    raion,
    name,
    scores: [documents, mechanism, budgeting],
    ...(remark && { remark }),
    ...beside[name],
  })),
);
