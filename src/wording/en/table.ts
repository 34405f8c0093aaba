// What columns, rows and results of a table are called, in English.
import type { SkipReason } from '../../core/table/row-kind';
import type { Forms } from '../numbers';

export const table = {
  columns: { total: 'Total score', class: 'Policy class', present: 'Indicators present', remark: 'Remark' },
  roles: {
    name: 'Municipality',
    oblast: 'Oblast',
    raion: 'Raion',
    evidence: 'Evidence',
    barriers: 'Barriers',
    rater: 'Rater',
    round: 'Round or date',
    population: 'Population',
    total: 'Total in the table',
    class: 'Class in the table',
    comment: 'Comment',
    code: 'Code (SOATE)',
    number: 'Number in the list',
  },
  outcomes: { between: 'between two classes', undetermined: 'not determined' },
  skipReasons: {
    blank: { one: 'blank row', other: 'blank rows' },
    section: { one: 'section row', other: 'section rows' },
    subtotal: { one: 'subtotal', other: 'subtotals' },
    total: { one: 'total row', other: 'total rows' },
    average: { one: 'row of averages or shares', other: 'rows of averages or shares' },
    header: { one: 'repeated header', other: 'repeated headers' },
    footnote: { one: 'footnote', other: 'footnotes' },
    'set-aside': { one: 'row set aside', other: 'rows set aside' },
  },
};

export type TableWords = Omit<typeof table, 'skipReasons'> & { skipReasons: Record<SkipReason, Forms> };
