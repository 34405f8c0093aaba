// What a reader sees first: the title, the finding in one sentence, and what it rests on.
import type { ExclusionReason } from '../../core/summary/summary';
import { reportWords } from '../../wording/report';
import { liveHeadline, liveNote } from '../live';
import { columnName } from '../column-name';
import { text, type Block } from '../plan';
import type { ReportInput } from '../report-input';
import { shorten } from '../shorten';

export function openingBlock(input: ReportInput): Block {
  const { summary, language, selection } = input;
  const say = reportWords(language);
  const reasons = Object.entries(summary.excluded) as [ExclusionReason, number][];
  const without = reasons.filter(([, n]) => n > 0).map(([reason, n]) => say.without[reason](n));
  const read = [say.read(summary), say.classed({ classed: summary.classed, without }), ...input.notes.map(asSentence)];
  const parts = [
    text('title', selection ? `${input.title} · ${shorten(selection.value)}` : input.title),
    liveHeadline(input, headline(input), say.headline.noneClassed(summary)),
    text('sub', (summary.units === 0 ? [say.read(summary), ...input.notes.map(asSentence)] : read).join(' ')),
  ];
  if (selection) {
    const { outside } = summary;
    parts.push(
      text('sub', say.only({ column: columnName(selection.column), value: shorten(selection.value), outside })),
    );
  }
  parts.push(...countedTwice(input).map((words) => text('sub', words)), ...liveNote(input));
  return { id: 'opening', parts };
}

/** What has to be said wherever the headline is: municipalities that its figures count more than once. */
export function countedTwice({ language, duplicates, severalScorings }: ReportInput): string[] {
  const say = reportWords(language);
  return [
    ...(duplicates.length > 0 ? [say.duplicates({ names: duplicates.length })] : []),
    ...(severalScorings > 0 ? [say.severalScorings({ units: severalScorings })] : []),
  ];
}

function headline({ summary, method, language, selection }: ReportInput): string {
  const say = reportWords(language).headline;
  if (summary.units === 0) return selection ? say.nobodySelected : say.nobody;
  if (summary.classed === 0) return say.noneClassed(summary);
  const parts = method.classes
    .map(({ key, name }) => ({ count: summary.classes[key] ?? 0, name: name[language] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [top] = parts;
  if (parts.length === 1 && top)
    return say.all({ n: top.count, whole: summary.units === summary.classed, name: top.name });
  return say.classes({ classed: summary.classed, parts });
}

function asSentence(note: string): string {
  const text = note.trim().replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return /[.!?…)]$/.test(text) ? text : `${text}.`;
}
