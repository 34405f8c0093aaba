// Whose class hangs on a single point, in both directions.
import { plain } from '../../wording/numbers';
import { reportWords } from '../../wording/report';
import { text, type Block } from '../plan';
import type { ReportInput } from '../report-input';
import { shorten } from '../shorten';

const named = 6;

export function borderlineBlock(input: ReportInput): Block {
  const { summary, language, borderline } = input;
  const say = reportWords(language).borderline;
  const { complete } = summary;
  const { units, up, down } = summary.borderline;
  if (complete === 0) return { id: 'borderline', parts: [text('blockTitle', say.incomplete)] };
  if (units === 0) return { id: 'borderline', parts: [text('blockTitle', say.nothing({ complete }))] };
  const namesOf = (list: ReportInput['borderline'], n: number) => names(input, list, n);
  const upwards = borderline.filter((unit) => unit.up);
  const downwards = borderline.filter((unit) => unit.down);
  return {
    id: 'borderline',
    parts: [
      text('blockTitle', say.title({ units, complete })),
      text('text', up > 0 ? say.up({ n: up, names: namesOf(upwards, up) }) : say.noneUp),
      text('text', down > 0 ? say.down({ n: down, names: namesOf(downwards, down) }) : say.noneDown),
      text('note', say.note),
    ],
  };
}

/** The first few by name and total, with their oblast where a name recurs, and how many more there are. */
function names({ language, borderline }: ReportInput, list: ReportInput['borderline'], n: number): string {
  const recurs = (name: string) => borderline.filter(({ unit }) => unit === name).length > 1;
  const shown = list.slice(0, named).map(({ unit, group, total }) => {
    const place = group !== null && recurs(unit) ? `${shorten(group)}, ` : '';
    return `${shorten(unit)} (${place}${plain(language, total)})`;
  });
  const more = n - shown.length;
  const rest = more > 0 && shown.length > 0 ? ` ${reportWords(language).more(more)}` : '';
  return shown.length === 0 ? '…' : shown.join(', ') + rest;
}
