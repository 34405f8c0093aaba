// What the panel shows of a state: pure functions, so that they can be read and tested without a page.
import type { FindingGroup, PanelState } from '../../addon/api';
import { findingTitle } from '../../wording/finding-titles';
import { findingMessage } from '../../wording/findings';
import { namesOf } from '../../wording/names';
import { percent } from '../../wording/numbers';
import { sidebarWords, type SidebarWords } from '../../wording/sidebar';
import { readLine, verdictWords } from '../../wording/verdict';

export type Step = 'classify' | 'summarise';

export interface MainAction {
  label: keyof SidebarWords['main'];
  /** What is due, in this order; none where the button opens the summary. */
  steps: Step[];
}

/** What the one main button does: all that is due. */
export function mainAction({ classify, summary }: PanelState): MainAction {
  const isThere = summary.state !== 'absent';
  const both: Step[] = ['classify', 'summarise'];
  if (classify.state === 'absent') return { label: isThere ? 'fillAndRefresh' : 'fill', steps: both };
  if (classify.state !== 'current') return { label: isThere ? 'refresh' : 'refreshAndBuild', steps: both };
  if (!isThere) return { label: 'build', steps: ['summarise'] };
  if (summary.state === 'changed') return { label: 'refreshSummary', steps: ['summarise'] };
  return { label: 'open', steps: [] };
}

export interface Verdict {
  tone: 'plain' | 'error' | 'warning';
  headline: string;
  /** What follows from the headline, and how many municipalities there are to look at. */
  lines: string[];
  /** Which rows were read. */
  read: string;
}

/** The largest thing on the panel, and the lines below it. */
export function verdict(state: PanelState): Verdict {
  const { language, counts, classify, summary } = state;
  const say = sidebarWords(language);
  const read = readLine(language, { sheetName: state.sheet.name, rows: state.rows, ...counts, skipped: state.skipped });
  const checked = verdictWords(language).verdict(counts);
  const below = [`${checked}.`];
  if (classify.state === 'misplaced' || classify.state === 'changed') {
    const misplaced = classify.state === 'misplaced';
    const name = misplaced ? 'classes-misplaced' : 'classes-outdated';
    const data = { count: classify.differingCount };
    const why =
      classify.differingCount > 0 ? [findingMessage(language, { name, data }, namesOf(language, state.method))] : [];
    const headline = misplaced ? findingTitle(language, name) : say.classesStale;
    return { tone: misplaced ? 'error' : 'warning', headline, lines: [...why, ...below], read };
  }
  if (summary.state === 'changed') return { tone: 'warning', headline: say.summaryStale, lines: below, read };
  const leader = leadingClass(state);
  if (classify.state === 'current' && summary.state === 'current' && leader) {
    return { tone: 'plain', headline: say.leading(leader.count, counts.classed, leader.name), lines: below, read };
  }
  return { tone: 'plain', headline: checked, lines: [], read };
}

/** The class that more municipalities have than any other; null on a tie or where nothing is classed. */
export function leadingClass(state: PanelState): { name: string; count: number } | null {
  const ranked = state.method.classes
    .map(({ key, name }) => ({ name: name[state.language], count: state.classes[key] ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first && first.count > (second?.count ?? 0) ? first : null;
}

export interface ClassShare {
  key: string;
  /** "Gender-blind, 0–2" */
  label: string;
  count: number;
  /** Of the municipalities with a class. */
  share: string;
  shade: 'low' | 'middle' | 'high';
}

/** One entry a class, from the lowest totals to the highest. */
export function classShares(state: PanelState): ClassShare[] {
  const { method, language, counts, classes } = state;
  return method.classes.map(({ key, name, from, to }, index) => {
    const count = classes[key] ?? 0;
    return {
      key,
      label: `${capitalised(name[language])}, ${from}–${to}`,
      count,
      share: counts.classed > 0 ? percent(language, count / counts.classed, counts.classed) : '',
      shade: index === 0 ? 'low' : index === method.classes.length - 1 ? 'high' : 'middle',
    };
  });
}

/** Problems to list; how our own columns stand is told by the verdict. */
export const problemGroups = (state: PanelState): FindingGroup[] =>
  state.findings.filter(({ name }) => name !== 'classes-misplaced' && name !== 'classes-outdated');

export interface StepLine {
  key: 'columns' | 'check' | 'classes' | 'summary' | 'share';
  status: string;
  due: boolean;
}

/** The steps in their order, each with how it stands. */
export function stepLines(state: PanelState): StepLine[] {
  const { states } = sidebarWords(state.language);
  const { classify, summary, counts, columns } = state;
  const classes = {
    absent: states.notFilled,
    current: states.filled(classify.at ?? ''),
    changed: states.outOfDate,
    misplaced: states.misplaced,
  }[classify.state];
  const made = { absent: states.none, current: states.made(summary.at ?? ''), changed: states.outOfDate }[
    summary.state
  ];
  return [
    { key: 'columns', status: states.found(columns.length), due: false },
    {
      key: 'check',
      status: counts.toLookAt > 0 ? states.toLookAt(counts.toLookAt) : states.clean,
      due: counts.toLookAt > 0,
    },
    { key: 'classes', status: classes.trim(), due: classify.state !== 'current' },
    { key: 'summary', status: made.trim(), due: summary.state !== 'current' },
    { key: 'share', status: states.share, due: false },
  ];
}

/** With a capital first letter; letters inside quotation marks stay. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
