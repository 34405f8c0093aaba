// What the add-on writes into the document, in English.

export const sheet = {
  summarySheet: 'Summary',
  summaryByRaion: 'Summary by raion',
  summaryOf: (name: string, what: string) => `${name} – ${what}`,
  keptVersion: ({ name, kept, at }: { name: string; kept: string; at: string }) =>
    `Kept on ${kept}: the summary ${name} with the figures of ${at}. This copy is not refreshed.`,
  classLegend: { legend: 'Colours of the classes:', colours: ['grey', 'yellow', 'green'] },
  /** Where its name is not to be told. */
  numbered: (n: number) => `No. ${n}`,
  remark: {
    missing: (indicator: string) => `${indicator}: no score`,
    unusable: (indicator: string) => `${indicator}: the score cannot be counted`,
    possible: (classes: string) => `possible: ${classes}`,
    certain: 'the class is certain all the same',
    between: (total: string, lower: string, upper: string) => `a total of ${total} lies between ${lower} and ${upper}`,
    misread: (indicators: string) => `values, not formulas: a formula would misread the score (${indicators})`,
    duplicate: (rows: string) => `same municipality in rows ${rows}`,
  },
};

export type SheetWords = typeof sheet;
