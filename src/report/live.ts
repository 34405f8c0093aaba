// Counts that follow the scored sheet by formula, where a summary stands beside it: in tables, headline and the note below.
import type { Outcome } from '../core/summary/summary';
import { headlineFormula, liveWords } from '../wording/live';
import { literal } from '../wording/as-formula';
import type { Part, TableCell } from './plan';
import type { ReportInput } from './report-input';

const reference = (name: string): string => `⟦${name}⟧`;
const ofClass = (key: Outcome): string => `class ${key}`;
const ofGroup = (group: number, key: Outcome): string => `group ${group} ${key}`;
const classed = 'classed';

/** Names of other cells inside a formula, replaced by where these cells stand. */
export const withReferences = (formula: string, cellOf: (name: string) => string): string =>
  formula.replace(/⟦([^⟧]*)⟧/g, (_, name: string) => cellOf(name));

const keysOf = ({ method }: ReportInput): Outcome[] => method.classes.map(({ key }) => key);

/** The row of the class counts and that of their shares: each class, then all that have one. */
export function liveClasses(input: ReportInput, counts: TableCell[], shares: TableCell[]): [TableCell[], TableCell[]] {
  const { live } = input;
  if (!live) return [counts, shares];
  const keys = keysOf(input);
  const names = [...keys.map(ofClass), classed];
  const formulas = [...keys.map((key) => live.classes[key] ?? '0'), keys.map(ofClass).map(reference).join('+')];
  const n = reference(classed);
  return [
    counts.map((cell, at) => ({ ...cell, name: names[at]!, formula: `=${formulas[at]}` })),
    shares.map((cell, at) =>
      'value' in cell ? { ...cell, formula: `=IF(${n}=0;0;${reference(names[at]!)}/${n})` } : cell,
    ),
  ];
}

/** Counts of a group, those by class first; of all groups where it is none of the summary's. */
export function liveGroup(input: ReportInput, group: object, counts: TableCell[]): TableCell[] {
  const { live, summary } = input;
  if (!live?.groups) return counts;
  const place = summary.byGroup.findIndex((known) => known === group);
  const of = place < 0 ? live.classes : live.groups[place];
  return counts.map((cell, at) => {
    const key = keysOf(input)[at];
    if (key === undefined) return cell;
    return { ...cell, formula: `=${of?.[key] ?? '0'}`, ...(place < 0 ? {} : { name: ofGroup(place, key) }) };
  });
}

/** How many of so many municipalities have no class: of a group, or of all. Those that came to a group since are not among so many. */
export function liveWithout(input: ReportInput, group: { units: number }, cell: TableCell): TableCell {
  const { live, summary, off } = input;
  const place = summary.byGroup.findIndex((known) => known === group);
  if (!live || (place < 0 && off.includes('classes'))) return cell;
  if (place < 0) return { ...cell, formula: `=MAX(0;${group.units}-${reference(classed)})` };
  const counts = keysOf(input).map((key) => reference(ofGroup(place, key)));
  return live.groups ? { ...cell, formula: `=MAX(0;${group.units}-${counts.join('-')})` } : cell;
}

/** Shares of a group's classes in the municipalities of the group that have one. */
export function liveShares(input: ReportInput, group: object, shares: TableCell[]): TableCell[] {
  const { live, summary, off } = input;
  if (!live?.groups) return shares;
  const place = summary.byGroup.findIndex((known) => known === group);
  if (place < 0 && off.includes('classes')) return shares;
  const counts = keysOf(input).map((key) => reference(place < 0 ? ofClass(key) : ofGroup(place, key)));
  const sum = counts.join('+');
  return shares.map((cell, at) =>
    'value' in cell ? { ...cell, formula: `=IF(${sum}=0;0;${counts[at]!}/(${sum}))` } : cell,
  );
}

/**
 * The headline over the counts in the table of classes, its classes in the order in which they stand in words.
 *
 * @param none what is said where nobody has a class
 */
export function liveHeadline(input: ReportInput, words: string, none: string): Part {
  const part = { kind: 'text', role: 'headline', text: words } as const;
  const { live, summary, method, language } = input;
  if (!live || summary.classed === 0 || input.off.includes('classes')) return part;
  const parts = method.classes
    .map(({ key, name }) => ({ key, name: name[language], count: reference(ofClass(key)) }))
    .sort((a, b) => (summary.classes[b.key] ?? 0) - (summary.classes[a.key] ?? 0));
  const formula = headlineFormula(
    language,
    { classed: reference(classed), units: summary.units, parts },
    literal(none),
  );
  return { ...part, formula: `=${formula}` };
}

/** Says whether the rest of the summary still belongs to the counts. */
export function liveNote(input: ReportInput): Part[] {
  const { live, summary, computedAt } = input;
  if (!live) return [];
  const say = liveWords(input.language);
  const same = (parts: string[], values: number[]): string => `${parts.join('&"/"&')}="${values.join('/')}"`;
  const keys = keysOf(input);
  const values = (of: Record<Outcome, number>): number[] => keys.map((key) => of[key] ?? 0);
  const classes = keys.map((key) =>
    input.off.includes('classes') ? `(${live.classes[key]})` : reference(ofClass(key)),
  );
  const groups = live.groups && !input.off.includes('groups') ? summary.byGroup : [];
  const conditions = [
    `${live.names.formula}=${live.names.now}`,
    same(classes, values(summary.classes)),
    ...groups.map((group, at) =>
      same(
        keys.map((key) => reference(ofGroup(at, key))),
        values(group.classes),
      ),
    ),
  ];
  const [current, changed] = [say.current(computedAt), say.changed(computedAt)];
  return [
    {
      kind: 'text',
      role: 'sub',
      text: current,
      formula: `=IF(AND(${conditions.join(';')});${literal(current)};${literal(changed)})`,
    },
  ];
}
