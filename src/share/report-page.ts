// The report for partners as one page that needs nothing else: contents, summary, a page for each municipality.
import type { ShareData } from '../addon/sharing/share-types';
import { blocksHtml, blockStyles } from '../report/html';
import { place } from '../report/place';
import { planSummary } from '../report/plan-summary';
import { escapeMarkup } from '../report/svg-parts';
import { shareWords } from '../wording/share';
import { contents, municipalityList } from './contents';
import { municipalityPage } from './municipality-page';
import { pageStyles } from './page-styles';
import { standing } from './standing';

/** A piece of the page, and how many municipalities are done with it. */
export interface ReportStep {
  html: string;
  done: number;
  of: number;
}

/** Nothing is fetched and no script runs, whatever stands in the cells. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page piece by piece, in order, so that thousands of municipalities can be made without a standstill. */
export function* reportSteps(data: ShareData): Generator<ReportStep> {
  const of = data.rows.length;
  const plan = place(planSummary(data.report));
  const at = standing(data);
  const [opening, ...rest] = plan.blocks;
  const part = (blocks: typeof plan.blocks): string => blocksHtml({ ...plan, blocks });
  const say = shareWords(data.language);
  const head =
    `<!doctype html>\n<html lang="${data.language}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(data.title)}</title>` +
    `<style>${blockStyles(plan)}\n${pageStyles}</style></head>\n<body>` +
    `<a class="skip" href="#contents">${escapeMarkup(say.contents)}</a><main>\n`;
  const summary = (opening ? part([opening]) : '') + contents(data, plan, at) + part(rest) + municipalityList(data, at);
  yield { html: head + summary, done: 0, of };
  let done = 0;
  for (const group of at.groups) {
    for (const index of group.rows) {
      const html = municipalityPage(data, { row: data.rows[index]!, index, at });
      yield { html, done: ++done, of };
    }
  }
  yield { html: '</main></body></html>\n', done, of };
}

/** The whole page at once. */
export const reportPage = (data: ShareData): string => Array.from(reportSteps(data), ({ html }) => html).join('');
