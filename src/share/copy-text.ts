// Pieces of the summary as plain text, to be pasted into a letter or a sheet.
import type { ShareData } from '../addon/sharing/share-types';
import { countedTwice } from '../report/blocks/opening';
import { shown } from '../report/grid';
import type { Part, Plan } from '../report/plan';
import { planSummary } from '../report/plan-summary';

export interface Copyable {
  /** Of the block in the report. */
  id: string;
  title: string;
  kind: 'headline' | 'table';
  text: string;
}

/** The headline sentence, then every table of the summary: columns apart by tabs, rows by line ends. */
export function copyables(data: ShareData): Copyable[] {
  const plan = planSummary(data.report);
  return plan.blocks.flatMap(({ id, parts }) => {
    const title = textOf(parts, 'blockTitle');
    return parts.flatMap((part): Copyable[] => {
      if (part.kind === 'text') {
        const text = [`${part.text}.`, ...countedTwice(data.report)].join(' ');
        return part.role === 'headline' ? [{ id, title: part.text, kind: 'headline', text }] : [];
      }
      return [{ id, title, kind: 'table', text: tableText(plan, part) }];
    });
  });
}

function textOf(parts: readonly Part[], role: string): string {
  for (const part of parts) if (part.kind === 'text' && part.role === role) return part.text;
  return '';
}

function tableText({ language }: Plan, { columns, rows }: Part & { kind: 'table' }): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => cells.map((cell) => shown(language, cell))),
  ];
  return lines.map((line) => line.map(field).join('\t')).join('\n');
}

/** On one line, and never a formula where it is pasted into a sheet. */
function field(text: string): string {
  const line = text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim();
  const signed = /^[+-]./.test(line) && !/^[+-][\d.,]+$/.test(line);
  return signed || /^[=@]/.test(line) ? `'${line}` : line;
}
