// The columns of a file in which partners answer: a score and a reason, and the code by which the row is known again.
import type { Cell, CellStyle, ValidationRule } from '../files/workbook';
import type { ShareAnswers } from '../addon/sharing/share-types';
import { hair, line, soft } from '../report/colors';
import { looks, pixels } from '../report/styles';
import { textWidth } from '../report/text-width';

type AnswerColumn = ShareAnswers['columns'][number];

const fill = '#fff8e1';
const widths: Record<AnswerColumn['kind'], number> = { proposed: 112, reason: 240, code: 110 };
const small = 7;

/** As wide as the longest word of its header. */
export function answerWidth({ kind, header }: AnswerColumn): number {
  if (kind === 'code') return widths.code;
  const words = header.split(' ').map((word) => textWidth(word, pixels(looks.label.size), true));
  return Math.max(widths[kind], Math.ceil(Math.max(...words)) + 18);
}

/** The mark of the file stands below the name of the codes, in small type: nobody needs to read it. */
export function answerHead({ kind, header }: AnswerColumn): Cell {
  const style: CellStyle = {
    wrap: true,
    vertical: 'bottom',
    horizontal: kind === 'proposed' ? 'center' : 'left',
    borders: { bottom: { style: 'medium', color: line } },
  };
  return {
    value: header,
    style:
      kind === 'code' ? { ...style, fontSize: small, fontColor: soft } : { ...style, bold: true, background: fill },
  };
}

export function answerCell({ kind }: AnswerColumn, code: string): Cell {
  const style: CellStyle = { vertical: 'middle', borders: { bottom: { style: 'thin', color: hair } } };
  if (kind === 'code') return { value: code, style: { ...style, fontSize: small, fontColor: soft } };
  if (kind === 'proposed') return { value: null, style: { ...style, background: fill, horizontal: 'center' } };
  return { value: null, style: { ...style, background: fill, wrap: true } };
}

/** @param before columns to the left of these */
export function dropdowns(
  { columns, scores, scoreHelp }: ShareAnswers,
  before: number,
  firstRow: number,
  rows: number,
): ValidationRule[] {
  const ranges = columns.flatMap(({ kind }, index) =>
    kind === 'proposed' ? [{ row: firstRow, column: before + index + 1, rows, columns: 1 }] : [],
  );
  if (ranges.length === 0) return [];
  return [{ ranges, kind: 'list', values: scores.map(String), help: scoreHelp, rejectsOthers: true }];
}
