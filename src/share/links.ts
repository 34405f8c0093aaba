// Texts of cells as markup, in which addresses of the safe kind can be followed.
import { escapeMarkup } from '../report/svg-parts';

/** Ends before what closes a sentence or a bracket. */
const address = /https:\/\/[^\s<>"'«»]*[^\s<>"'«».,;:!?)\]}]/g;

/** Only https, and nothing of the page is told to where it leads. */
export function withLinks(text: string): string {
  let html = '';
  let end = 0;
  for (const found of text.matchAll(address)) {
    const url = escapeMarkup(found[0]);
    html += `${escapeMarkup(text.slice(end, found.index))}<a href="${url}" rel="noopener noreferrer">${url}</a>`;
    end = found.index + found[0].length;
  }
  return (html + escapeMarkup(text.slice(end))).replace(/\n/g, '<br>');
}

/** Whether the whole text is one such address. */
export const isAddress = (text: string): boolean => text.length <= 2000 && /^https:\/\/[^\s<>"'«»]+$/.test(text);
