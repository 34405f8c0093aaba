// What stands in the analyst's sheet, in English.

export const sheet = {
  summarySheet: 'Summary',
  summaryByRaion: 'Summary by raion',
  summaryOf: (name: string, what: string) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }: { name: string; kept: string; at: string }) =>
    `Kept on ${kept}: the summary ${name} with the figures of ${at}. This copy is not refreshed.`,
  classLegend: { legend: 'Colours of the classes:', colours: ['grey', 'yellow', 'green'] },
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
  /** Where its name is not to be told. */
  numbered: (n: number) => `No. ${n}`,
  outcomes: { between: 'between two classes', undetermined: 'not determined' },
  remark: {
    missing: (indicator: string) => `${indicator}: no score`,
    unusable: (indicator: string) => `${indicator}: the score cannot be counted`,
    possible: (classes: string) => `possible: ${classes}`,
    certain: 'the class is certain all the same',
    between: (total: string, lower: string, upper: string) => `a total of ${total} lies between ${lower} and ${upper}`,
    misread: (indicators: string) => `values, not formulas: a formula would misread the score (${indicators})`,
    duplicate: (rows: string) => `same municipality in rows ${rows}`,
  },
  skipReasons: {
    blank: { one: 'blank row', other: 'blank rows' },
    section: { one: 'section row', other: 'section rows' },
    subtotal: { one: 'subtotal', other: 'subtotals' },
    total: { one: 'total row', other: 'total rows' },
    average: { one: 'row of averages', other: 'rows of averages' },
    header: { one: 'repeated header', other: 'repeated headers' },
    footnote: { one: 'footnote', other: 'footnotes' },
    'set-aside': { one: 'row set aside', other: 'rows set aside' },
  },
};
