// The page of one municipality: its total and class, its scores against the means, where it stands.
import { classIndex, round } from '../core/scoring/classify';
import { totalRange } from '../core/method/method';
import { between } from '../core/summary/summary';
import type { ShareData, ShareRow, ShareText } from '../addon/sharing/share-types';
import { classColor, textOn } from '../report/colors';
import { escapeMarkup } from '../report/svg-parts';
import { namesOf } from '../wording/names';
import { decimal, plain } from '../wording/numbers';
import { either, span } from '../wording/phrases';
import { shareWords } from '../wording/share';
import { tableWords } from '../wording/table';
import { withLinks } from './links';
import { marks, scoreBar } from './score-bar';
import type { Standing } from './standing';
import { totalScale } from './total-scale';

/** @param index of the row in the data */
export function municipalityPage(data: ShareData, { row, index, at }: PageOf): string {
  const { language } = data;
  const say = shareWords(language);
  const place = [row.oblast, row.raion].filter((name) => name !== null);
  const where = place.length > 0 ? `<p class="where">${place.map(bdi).join(', ')}</p>` : '';
  const left = [totalPart(data, row), classPart(data, row), standPart(data, row, index, at)].join('');
  const more = textsPart(data, say.page.evidence, row.evidence) + textsPart(data, say.page.barriers, row.barriers);
  return (
    `<article id="${anchor(index)}"${fullness(row)} aria-labelledby="${anchor(index)}-name">` +
    `<p class="running"><span>${bdi(data.title)}</span><a href="#contents">${escapeMarkup(say.page.back)}</a></p>` +
    `<h2 id="${anchor(index)}-name"${row.name.length > 100 ? ' class="lengthy"' : ''}>${bdi(row.name === '' ? say.unnamed : row.name)}</h2>${where}` +
    `<div class="columns"><div>${left}</div>${scoresPart(data, row, index, at)}</div>${more}` +
    `<p class="foot">${footOf(data)}</p></article>\n`
  );
}

/** Lines below the figures that a printed page takes without being set smaller. */
const roomyLines = 5;

/** How much there is to print: the less, the larger it is set. */
function fullness({ name, evidence, barriers }: ShareRow): string {
  const lines = [...evidence, ...barriers].flatMap(({ text }) => text.split('\n'));
  const taken = lines.reduce((sum, text) => sum + Math.ceil(Math.max(1, text.length) / 110), 0);
  if (taken + Math.floor(name.length / 60) > roomyLines) return ' class="full"';
  return taken > 0 || name.length > 60 ? ' class="told"' : '';
}

export interface PageOf {
  row: ShareRow;
  index: number;
  at: Standing;
}

export const anchor = (index: number): string => `m${index + 1}`;

/** A name of whatever script, kept from turning the line around it. */
export const bdi = (text: string): string => `<bdi>${escapeMarkup(text)}</bdi>`;

export const nameOf = ({ language }: ShareData, { name }: ShareRow): string =>
  name === '' ? shareWords(language).unnamed : name;

function totalPart({ language, method }: ShareData, { total, low, high }: ShareRow): string {
  if (low === null || high === null) return '';
  const say = shareWords(language).page;
  const most = totalRange(method).high;
  const figure = total === null ? say.range({ low, high, most }) : say.total({ total, most });
  const shown = total === null ? range(language, low, high) : plain(language, total);
  const name = say.scale({ total: shown, most: plain(language, most) });
  return (
    `<p class="figure"><span>${escapeMarkup(say.totalLabel)}</span> <b>${escapeMarkup(figure)}</b></p>` +
    totalScale(method, total ?? low, total ?? high, language, name)
  );
}

const range = (language: ShareData['language'], low: number, high: number): string =>
  `${plain(language, low)}–${plain(language, high)}`;

function classPart({ language, method }: ShareData, row: ShareRow): string {
  const { outcome, possible, total } = row;
  if (outcome === null) return '';
  const say = shareWords(language).page;
  const names = namesOf(language, method);
  const rank = method.classes.findIndex(({ key }) => key === outcome);
  const band = method.classes[rank];
  const sentences: string[] = [];
  if (band && total !== null) sentences.push(say.means({ band: span(band.from, band.to), name: band.name[language] }));
  if (total === null) sentences.push(say.incomplete);
  if (band && total === null) sentences.push(say.certain);
  if (outcome === between) {
    const [lower = '', upper = ''] = possible.map((key) => names.outcome(key));
    sentences.push(say.between({ lower, upper }));
  } else if (!band && possible.length > 0) {
    const keys = possible.map((key) => names.outcome(key));
    sentences.push(say.possible(either(language, keys)));
  }
  const up = total === null ? '' : upSentence({ language, method }, total);
  const color = band ? classColor(rank, method.classes.length) : null;
  const chip = color ? ` style="background:${color};color:${textOn(color)}"` : '';
  return (
    `<p class="figure"><span>${escapeMarkup(say.classLabel)}</span> ` +
    `<b class="chip"${chip}>${escapeMarkup(band ? band.name[language] : names.outcome(outcome))}</b></p>` +
    `<p>${escapeMarkup(sentences.join(' '))}</p>` +
    (up === '' ? '' : `<p>${escapeMarkup(up)}</p>`)
  );
}

/** What one more point would change. */
function upSentence({ language, method }: Pick<ShareData, 'language' | 'method'>, total: number): string {
  const say = shareWords(language).page;
  const next = round(total + 1);
  if (next > totalRange(method).high) return say.upMost;
  const [now, then] = [classIndex(method, total), classIndex(method, next)];
  const band = method.classes[then];
  if (now !== then)
    return band ? say.upChanges({ total: next, name: band.name[language] }) : say.upBetween({ total: next });
  const higher = method.classes.find(({ from }) => from > next);
  if (!higher) return say.upTop;
  return say.upStays({ next: higher.name[language], missing: round(higher.from - total) });
}

function standPart({ language }: ShareData, { total, low, present }: ShareRow, index: number, at: Standing): string {
  if (low === null) return '';
  const say = shareWords(language).page;
  const place = at.places[index];
  const inGroup = at.placesInGroup[index];
  const group = at.groupOf[index];
  const parts: string[] = [];
  if (total === null || !place) parts.push(say.noPlace);
  else {
    const within = inGroup && group && group.label !== '' && at.groups.length > 1;
    const text = say.place({ ...place, of: at.ranked });
    parts.push(within ? `${text}; ${say.placeInGroup({ ...inGroup, of: group.ranked })}.` : `${text}.`);
  }
  if (present !== null) parts.push(`${tableWords(language).columns.present}: ${present}.`);
  return parts.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
}

/** What stands where a score should, as the other files have it, is named: it is not nothing. */
function noScore({ language, columns }: ShareData, row: ShareRow, indicator: string): string {
  const say = shareWords(language).page;
  const seen = row.cells[columns.findIndex(({ key }) => key === indicator)] ?? '';
  return `<span class="none">${escapeMarkup(seen === '' ? say.noScore : say.notScore(String(seen)))}</span>`;
}

function scoresPart(data: ShareData, row: ShareRow, index: number, at: Standing): string {
  const { language, method } = data;
  const say = shareWords(language).page;
  const shown = method.indicators.filter(({ key }) => key in row.scores);
  if (shown.length === 0) return '';
  const group = at.groupOf[index];
  const grouped = group !== undefined && group.label !== '' && at.groups.length > 1;
  const mean = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : decimal(language, value, 1);
  const body = shown.map(({ key, short }) => {
    const score = row.scores[key] ?? null;
    const groupMean = grouped ? (group.means[key] ?? null) : null;
    const figures = [
      score === null ? noScore(data, row, key) : `<b>${plain(language, score)}</b>`,
      ...(grouped ? [mean(groupMean)] : []),
      mean(at.means[key]),
    ];
    const bar = scoreBar(method, score, groupMean, at.means[key] ?? null);
    return (
      `<tr><th scope="row">${escapeMarkup(short[language])}${bar}</th>` +
      `${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`
    );
  });
  const heads = [say.indicator, say.score, ...(grouped ? [say.groupMean] : []), say.mean];
  const { legend } = say;
  const keys = [marks.own + escapeMarkup(legend.own), ...(grouped ? [marks.group + escapeMarkup(legend.group)] : [])];
  keys.push(marks.all + escapeMarkup(legend.all));
  return (
    `<div><h3>${escapeMarkup(say.scores)}</h3><table class="scores"><thead><tr>` +
    `${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table>` +
    `<p class="legend">${keys.map((key) => `<span>${key}</span>`).join(' ')}</p></div>`
  );
}

function textsPart({ language, method }: ShareData, title: string, texts: readonly ShareText[]): string {
  if (texts.length === 0) return '';
  const names = namesOf(language, method);
  const items = texts.map(({ header, indicator, text }) => {
    const about = indicator ? names.indicator(indicator) : texts.length > 1 ? header : '';
    return `<li>${about === '' ? '' : `<b>${escapeMarkup(about)}:</b> `}<bdi>${withLinks(text)}</bdi></li>`;
  });
  return `<section class="texts"><h3>${escapeMarkup(title)}</h3><ul>${items.join('')}</ul></section>`;
}

/** Each page may be passed on by itself: it says what it is from. */
export function footOf({ language, source, rows, computedAt, timeZone, notes }: ShareData): string {
  const words = { sheet: source.sheetName, units: rows.length, at: computedAt, zone: timeZone };
  return [...notes, shareWords(language).source(words)].map(bdi).join(' · ');
}
