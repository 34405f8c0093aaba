// Plans a summary: which blocks it has, in which order.
import { footBlock } from './blocks/foot';
import { borderlineBlock } from './blocks/borderline';
import { classBlock } from './blocks/classes';
import { groupBlock } from './blocks/groups';
import { indicatorBlock } from './blocks/indicators';
import { leftOutBlock } from './blocks/left-out';
import { openingBlock } from './blocks/opening';
import { presentBlock } from './blocks/present';
import type { Block, Plan } from './plan';
import type { ReportInput } from './report-input';

/** The blocks of a summary; the one by oblast only where the table tells oblasts. */
export function planSummary(input: ReportInput): Plan {
  const blocks: (Block | null)[] = [
    openingBlock(input),
    classBlock(input),
    groupBlock(input),
    indicatorBlock(input),
    presentBlock(input),
    borderlineBlock(input),
    leftOutBlock(input),
    footBlock(input),
  ];
  return { language: input.language, blocks: blocks.filter((block) => block !== null) };
}
