// What stands on a sheet of problems: the verdict, each problem with its place and what to do, those set aside with the reason.
import type { PanelFinding, PanelState, ProblemsList } from '../../addon/api';
import { findingTitle, severityWord } from '../../wording/finding-titles';
import { findingFix, findingMessage } from '../../wording/findings';
import { namesOf } from '../../wording/names';
import { problemsSheetWords } from '../../wording/problems-sheet';
import { readLine, verdictWords } from '../../wording/verdict';
import { capitalised, problemGroups } from './view-model';

/**
 * @param state with all findings, not only the first of each kind; everything is said in its document's language
 * @param at the time, as it is shown to people
 */
export function problemRows(state: PanelState, at: string): ProblemsList {
  const { documentLanguage: language, sheet, counts, rows: read, skipped } = state;
  const say = problemsSheetWords(language);
  const names = namesOf(language, state.method);
  const line = (finding: PanelFinding, todo: string): string[] => [
    capitalised(severityWord(language, finding.severity)),
    finding.unit ?? '',
    finding.group ?? '',
    finding.cell ?? (finding.row === null ? '' : say.row(finding.row)),
    `${findingTitle(language, finding.name)}. ${findingMessage(language, finding, names)}`,
    todo,
  ];
  const findings = problemGroups(state).flatMap(({ shown }) => shown);
  const above = [
    say.title(sheet.name),
    verdictWords(language).verdict(counts),
    `${readLine(language, { sheetName: sheet.name, rows: read, ...counts, skipped })} ${say.made(at)}`,
  ];
  const rows = findings.map((finding) => line(finding, findingFix(language, finding.name)));
  const aside = state.aside.shown.map((finding) => line(finding, finding.reason));
  return {
    name: say.name,
    above,
    columns: [...say.columns],
    rows: rows.length > 0 ? rows : [[say.none]],
    errors: findings.filter(({ severity }) => severity === 'error').length,
    asideTitle: say.aside,
    aside,
  };
}
