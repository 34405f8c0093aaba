// Plans the page about the method for readers: what was scored, how, and what the classes mean and do not mean.
import type { Language } from '../core/language';
import { allowedScores, type Method, totalRange } from '../core/method/method';
import { classIndex } from '../core/scoring/classify';
import { methodPageWords } from '../wording/method-page';
import { plain } from '../wording/numbers';
import { classColor } from './colors';
import { type Block, type Part, type Plan, text, words } from './plan';

/** Pixels: an upright A4 page. */
export const methodPageWidth = 720;

/** The study whose press release is cited scored by this one. */
const ofTheStudy = 'guideline-2015';

/** The same blocks for a sheet and for a page; nothing in it depends on what was scored. */
export function planMethodPage(method: Method, language: Language): Plan {
  const say = methodPageWords(language);
  const { scale, indicators, classes } = method;
  const { low, high } = totalRange(method);
  const range = (from: number, to: number): string =>
    from === to ? plain(language, from) : `${plain(language, from)}–${plain(language, to)}`;
  const known = method.id === ofTheStudy;
  const n = { indicators: indicators.length };
  const same = sameTotal(method);
  const blocks: Block[] = [
    block('method-opening', [
      text('headline', say.title),
      text('sub', say.source({ source: method.source[language], version: method.version })),
      text('text', say.subject(n)),
    ]),
    block('method-scored', [
      text('blockTitle', say.scored),
      {
        kind: 'table',
        columns: [{ head: say.indicator }, { head: say.points }],
        rows: [
          ...indicators.map(({ name }) => ({
            kind: 'row' as const,
            cells: [words(name[language]), words(range(scale.min, scale.max))],
          })),
          { kind: 'total', cells: [words(say.total), words(range(low, high))] },
        ],
      },
      ...(known ? [text('note', say.levels)] : []),
    ]),
    block('method-classes', [
      text('blockTitle', say.classes),
      {
        kind: 'table',
        columns: [{ head: say.class }, { head: say.total }],
        rows: classes.map(({ name, from, to }, rank) => ({
          kind: 'row' as const,
          cells: [words(name[language]), words(range(from, to))],
          color: classColor(rank, classes.length),
        })),
      },
      ...(known && say.unconfirmed !== '' ? [text('note', say.unconfirmed)] : []),
    ]),
    block('method-means', [
      text('blockTitle', say.means),
      text('text', say.named(classes.map(({ name, from, to }) => `${name[language]} (${range(from, to)})`).join(', '))),
      ...(known ? [text('text', say.study)] : []),
    ]),
    block('method-means-not', [
      text('blockTitle', say.meansNot),
      text('text', say.only(n)),
      ...(same ? [text('text', say.sameTotal({ ...same, name: same.band[language], ...n }))] : []),
      text('text', say.fragile(fragility(method))),
    ]),
    block('method-rules', [
      text('blockTitle', say.rules),
      text('text', say.sum),
      ...(Number.isInteger(scale.step) ? [] : [text('text', say.between)]),
      text('text', say.present(method.presentFrom)),
      text('text', say.missing),
      text('text', say.unusable),
      text('text', say.shares),
    ]),
    ...(known ? [block('method-source', [text('foot', say.release)])] : []),
  ];
  return { language, blocks };
}

const block = (id: string, parts: Part[]): Block => ({ id, parts });

/** All indicators barely present against one alone, where both give the same total; null where the scale does not reach so far. */
function sameTotal({ indicators, presentFrom, scale, classes, ...rest }: Method) {
  const n = indicators.length;
  const total = n * presentFrom;
  const band = classes[classIndex({ indicators, presentFrom, scale, classes, ...rest }, total)];
  if (!band || n < 2 || total > scale.max || scale.min !== 0) return null;
  const even = Array.from({ length: n }, () => presentFrom).join(' + ');
  const alone = [total, ...Array.from({ length: n - 1 }, () => 0)].join(' + ');
  return { even, alone, total, band: band.name };
}

/** Of all combinations of scores, those whose class changes when one score moves by one point within the scale. */
export function fragility(method: Method): { all: number; change: number } {
  const scores = allowedScores(method);
  const { min, max } = method.scale;
  let combinations: number[][] = [[]];
  for (let indicator = 0; indicator < method.indicators.length; indicator++) {
    combinations = combinations.flatMap((before) => scores.map((score) => [...before, score]));
  }
  const classOf = (total: number): number => classIndex(method, total);
  const changes = combinations.filter((combination) => {
    const total = combination.reduce((sum, score) => sum + score, 0);
    const up = Math.min(...combination) + 1 <= max && classOf(total + 1) !== classOf(total);
    const down = Math.max(...combination) - 1 >= min && classOf(total - 1) !== classOf(total);
    return up || down;
  });
  return { all: combinations.length, change: changes.length };
}
