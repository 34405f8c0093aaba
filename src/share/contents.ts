// What a report holds: its contents, and the list of its municipalities.
import type { ShareData } from '../addon/sharing/share-types';
import { classColor } from '../report/colors';
import type { PlacedPlan } from '../report/placed';
import { escapeMarkup } from '../report/svg-parts';
import { namesOf } from '../wording/names';
import { plain } from '../wording/numbers';
import { shareWords } from '../wording/share';
import { anchor, bdi, nameOf } from './municipality-page';
import type { Group, Standing } from './standing';

/** Blocks of the summary by their titles, then oblasts. */
export function contents(data: ShareData, plan: PlacedPlan, at: Standing): string {
  const say = shareWords(data.language);
  const blocks = plan.blocks.flatMap(({ id, parts }) => {
    const title = parts.find((part) => part.kind === 'text' && part.role === 'blockTitle');
    return title?.kind === 'text' ? [`<li><a href="#${escapeMarkup(id)}">${escapeMarkup(title.text)}</a></li>`] : [];
  });
  const groups = isGrouped(at)
    ? `<ul class="groups">${at.groups
        .map(
          (group, index) => `<li><a href="#g${index + 1}">${bdi(labelOf(data, group))}</a> ${group.rows.length}</li>`,
        )
        .join('')}</ul>`
    : '';
  return (
    `<nav aria-labelledby="contents"><h2 id="contents">${escapeMarkup(say.contents)}</h2><ul>` +
    `<li>${escapeMarkup(say.summary)}<ul>${blocks.join('')}</ul></li>` +
    `<li><a href="#list">${escapeMarkup(say.municipalities(data.rows.length))}</a>${groups}</li></ul></nav>\n`
  );
}

/** Every municipality with its total, in the colour of its class, leading to its page. */
export function municipalityList(data: ShareData, at: Standing): string {
  const { language } = data;
  const say = shareWords(language);
  const lists = at.groups.map((group, index) => {
    const items = group.rows.map((row) => listItem(data, row));
    const head = isGrouped(at) ? `<h3 id="g${index + 1}">${bdi(labelOf(data, group))}</h3>` : '';
    return `${head}<ul class="names">${items.join('')}</ul>`;
  });
  return (
    `<section id="list" class="long"><h2 class="blockTitle">${escapeMarkup(say.list)}</h2>` +
    `<p class="note">${escapeMarkup(say.listNote)}</p>${lists.join('')}</section>\n`
  );
}

function listItem(data: ShareData, index: number): string {
  const { method, language } = data;
  const row = data.rows[index]!;
  const rank = method.classes.findIndex(({ key }) => key === row.outcome);
  const mark = rank < 0 ? '' : ` style="border-color:${classColor(rank, method.classes.length)}"`;
  const figure = row.total === null ? '' : plain(language, row.total);
  const band = row.outcome === null ? '' : namesOf(language, method).outcome(row.outcome);
  const known = [figure, band].filter((text) => text !== '').join(', ');
  return (
    `<li${mark}><a href="#${anchor(index)}">${bdi(nameOf(data, row))}</a>` +
    `${known === '' ? '' : ` <span>${escapeMarkup(known)}</span>`}</li>`
  );
}

export const isGrouped = ({ groups }: Standing): boolean => groups.length > 1 || groups[0]?.label !== '';

const labelOf = ({ language }: ShareData, { label }: Group): string =>
  label === '' ? shareWords(language).unnamedOblast : label;
