// Plans a summary: which blocks it has, in which order.
import { footBlock } from './blocks/foot';
import { borderlineBlock } from './blocks/borderline';
import { classBlock } from './blocks/classes';
import { groupBlock } from './blocks/groups';
import { indicatorBlock } from './blocks/indicators';
import { leagueBlock } from './blocks/league';
import { leftOutBlock } from './blocks/left-out';
import { openingBlock } from './blocks/opening';
import { presentBlock } from './blocks/present';
import type { Block, Plan } from './plan';
import type { ReportInput } from './report-input';

/** Ids of the blocks that can be switched off, in order: all but the opening and the foot. */
export const switchable: readonly string[] = [
  'classes',
  'indicators',
  'present',
  'groups',
  'borderline',
  'league',
  'left-out',
];

/** The blocks of a summary that are wanted; the one by groups only where there are any. */
export function planSummary(input: ReportInput): Plan {
  const blocks: (Block | null)[] = [
    openingBlock(input),
    classBlock(input),
    indicatorBlock(input),
    presentBlock(input),
    groupBlock(input),
    borderlineBlock(input),
    leagueBlock(input),
    leftOutBlock(input),
    footBlock(input),
  ];
  const off = input.off.filter((id) => switchable.includes(id));
  const wanted = blocks.filter((block) => block !== null).filter(({ id }) => !off.includes(id));
  return { language: input.language, blocks: wanted };
}
