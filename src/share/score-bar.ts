// A score on its scale as SVG, with the means that it is held against.
import { allowedScores, type Method } from '../core/method/method';
import { hair, ink, line, scoreColors, soft } from '../report/colors';
import { px, svgRect } from '../report/svg-parts';

const width = 240;
const height = 22;
const bar = 12;
const top = (height - bar) / 2;

const svg = (content: string, of = width): string =>
  `<svg class="bar" viewBox="0 0 ${of} ${height}" width="${of}" height="${height}" aria-hidden="true">${content}</svg>`;

/** The figures stand beside it as text, so nothing of it is read aloud. */
export function scoreBar(method: Method, score: number | null, groupMean: number | null, mean: number | null): string {
  const { min, max } = method.scale;
  const at = (value: number): number => 1 + ((value - min) / (max - min)) * (width - 14) + 5;
  const scores = allowedScores(method);
  const color = scoreColors(scores, method.presentFrom)[scores.indexOf(score ?? min)] ?? soft;
  const ticks = scores.map((value) => svgRect(at(value) - 0.5, top - 2, 1, bar + 4, hair)).join('');
  const own = score === null ? '' : svgRect(at(min), top, Math.max(3, at(score) - at(min)), bar, color);
  const track = svgRect(at(min), height / 2 - 0.5, at(max) - at(min), 1, line);
  return svg(
    ticks +
      track +
      own +
      (mean === null ? '' : meanMark(at(mean))) +
      (groupMean === null ? '' : groupMark(at(groupMean))),
  );
}

/** White around it, so that it stands out from any bar. */
const meanMark = (x: number): string => svgRect(x - 2, 0, 4, height, '#ffffff') + svgRect(x - 1, 1, 2, height - 2, ink);

const groupMark = (x: number): string => {
  const [y, half] = [height / 2, 5];
  const points = [`${px(x)},${y - half}`, `${px(x + half)},${y}`, `${px(x)},${y + half}`, `${px(x - half)},${y}`];
  return `<polygon points="${points.join(' ')}" fill="#fff" stroke="${ink}" stroke-width="1.5"/>`;
};

/** The marks by themselves, for a legend. */
export const marks = {
  own: svg(svgRect(1, top, 18, bar, '#4aa597'), 20),
  group: svg(groupMark(10), 20),
  all: svg(meanMark(10), 20),
};
