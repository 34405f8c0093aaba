// The scoring form, the sheet for trying and the dropdowns of scores, in English.
import { decimal, plural } from '../numbers';
import { span } from '../phrases';

const num = (value: number) => decimal('en', value);

const cells = (n: number) => `${num(n)} ${plural('en', n, { one: 'cell', other: 'cells' })}`;

export const forms = {
  form: {
    sheet: 'Scoring',
    title: 'Gender scoring of municipalities, round …',
    titlePrompt:
      'Replace the dots with the name of the round: a year, for example. Below the table write what each score means.',
    note: (scores: string) =>
      `Scores for each indicator: ${scores}. An empty cell means that there is no score yet, not zero.`,
    number: 'No.',
    evidence: (indicator: string) => `Evidence: ${indicator}`,
    comment: 'Comment',
    levels: 'What each score means',
    level: 'Score',
    levelPrompt:
      'Write here what deserves this score. The source of the method gives no such texts, and none are invented.',
    made: (sheetName: string) => `The new form is the sheet ${sheetName}.`,
  },
  oblasts: ['Batken', 'Jalal-Abad', 'Issyk-Kul', 'Naryn', 'Osh', 'Talas', 'Chui', 'Bishkek', 'Osh city'],
  oblastHelp: 'Choose the oblast. Another name can be typed too.',
  scoreHelp: (scores: string) => `Allowed scores: ${scores}. Without a score leave the cell empty.`,
  sample: {
    sheet: 'Sample',
    title: 'Gender scoring of municipalities: a sample',
    note: 'Illustrative data: municipalities and scores are invented, slips are left in on purpose',
    made: (sheetName: string) => `The sample is the sheet ${sheetName}.`,
  },
  restrict: {
    question: (sheetName: string, rows: { first: number; last: number }, columns: string, n: number, scores: string) =>
      `Sheet ${sheetName}, rows ${span(rows.first, rows.last)}, columns ${columns}: ${cells(n)} will have a dropdown and take ${scores} only. What stands there now stays as it is.`,
    kept: (n: number) => `Left alone, because they have a rule of their own: ${cells(n)}.`,
    goOn: 'Go on?',
    nothing: 'Every score cell has a rule already. Nothing has been changed.',
    done: (n: number) => `Dropdowns added: ${cells(n)}.`,
  },
};

export type FormWords = typeof forms;
