// Which of the listed problems have the words that somebody looks for.
import type { FindingGroup, PanelFinding } from '../../addon/api';

/** Groups with the listed problems whose text holds every word; all of them where nothing is looked for. */
export function filterProblems(
  groups: readonly FindingGroup[],
  query: string,
  textOf: (finding: PanelFinding) => string,
): FindingGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...groups];
  const has = (finding: PanelFinding): boolean => {
    const text = textOf(finding).toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, shown: group.shown.filter(has) }))
    .filter((group) => group.shown.length > 0);
}
