// The report as one HTML page of its own, to be read, printed and passed on.
import type { ChartPicture } from './chart-picture';
import { hair, line } from './colors';
import { pageWidth, shown, sum } from './grid';
import type { PlacedBlock, PlacedPlan } from './placed';
import type { Part, TableColumn, TextRole } from './plan';
import { looks, pixels } from './styles';
import { chartSvg } from './svg';
import { escapeMarkup } from './svg-parts';

const tags: Record<TextRole, string> = {
  title: 'p',
  headline: 'h1',
  sub: 'p',
  blockTitle: 'h2',
  text: 'p',
  note: 'p',
  foot: 'p',
};

/** A whole document without scripts or anything fetched; every text from the sheet is escaped. */
export function toHtml(plan: PlacedPlan): string {
  const title = plan.blocks.flatMap(({ parts }) => parts).find((part) => part.kind === 'text');
  const name = title?.kind === 'text' ? escapeMarkup(title.text) : '';
  return (
    `<!doctype html><html lang="${plan.language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${name}</title><style>${blockStyles(plan)}</style></head>` +
    `<body><main>${blocksHtml(plan)}</main></body></html>`
  );
}

/** A section for each block, to stand in a page with `blockStyles`. */
export const blocksHtml = (plan: PlacedPlan): string => plan.blocks.map((block) => blockHtml(plan, block)).join('');

/** A block with more rows than this may go on on the next page. */
const mostRowsKept = 18;

function blockHtml(plan: PlacedPlan, block: PlacedBlock): string {
  const title = block.parts.find((part) => part.kind === 'text')?.text ?? '';
  const parts = block.parts.map((part) => {
    if (part.kind === 'text')
      return `<${tags[part.role]} class="${part.role}">${lines(part.text)}</${tags[part.role]}>`;
    const chart = block.charts.find(({ id }) => id === part.chart?.id);
    const figure = chart ? figureHtml(chart.picture) : '';
    const beside = chart && chart.column > 0 ? ' beside' : '';
    // A table wider than a telephone is moved sideways, with the keyboard too.
    const table = `<div class="scroll" tabindex="0" role="group" aria-label="${escapeMarkup(title)}">${tableHtml(plan, part)}</div>`;
    return `<div class="table${beside}">${table}${figure}</div>`;
  });
  const long = block.tables.some(({ rows }) => rows > mostRowsKept) ? ' class="long"' : '';
  return `<section id="${escapeMarkup(block.id)}"${long}>${parts.join('')}</section>`;
}

const narrowWidth = 350;

/** Drawn twice, since letters that shrink with their chart could not be read on a telephone: the styles show one. */
function figureHtml(picture: ChartPicture): string {
  const height = Math.min(picture.height + 30, 130 + picture.labels.length * 36);
  const narrow = { ...picture, width: narrowWidth, height };
  return `<figure><div class="wide">${chartSvg(picture)}</div><div class="narrow">${chartSvg(narrow)}</div></figure>`;
}

function tableHtml({ language, widths }: PlacedPlan, { columns, rows }: Part & { kind: 'table' }): string {
  const cols = columns.map((_, index) => `<col style="width:${widths[index] ?? 80}px">`).join('');
  const width = sum(widths.slice(0, columns.length));
  const body = rows.map(({ kind, cells, color }) => {
    const tds = cells.map((cell, at) => {
      const text = escapeMarkup(shown(language, cell));
      const colour = at === 0 ? color : 'text' in cell ? cell.color : undefined;
      if (at === 0) return `<th scope="row"${looksOf(false, colour)}>${text}</th>`;
      return `<td${looksOf(columns[at]?.words === true, colour)}>${text}</td>`;
    });
    return `<tr class="${kind}">${tds.join('')}</tr>`;
  });
  const head = columns.map(headHtml).join('');
  return `<table style="width:${width}px"><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function headHtml({ head, color, marked, words }: TableColumn): string {
  if (head === '') return '<td></td>';
  const mark = color && marked ? ` style="border-bottom-color:${escapeMarkup(color)}"` : '';
  return `<th scope="col"${looksOf(words === true, undefined)}${mark}>${lines(head)}</th>`;
}

/** Of a cell: words begin at its left, and a class's colour is a stroke before its name. */
function looksOf(words: boolean, color: string | undefined): string {
  const names = [...(words ? ['words'] : []), ...(color ? ['mark'] : [])];
  const style = color ? ` style="border-left-color:${escapeMarkup(color)}"` : '';
  return names.length > 0 ? ` class="${names.join(' ')}"${style}` : '';
}

const lines = (text: string): string => escapeMarkup(text).replace(/\n/g, '<br>');

/** In millimetres. */
const pageMargin = 10;
const printScale = (width: number): number => {
  const paper = ((297 - 2 * pageMargin) / 25.4) * 96;
  return Math.floor(Math.min(1, paper / width) * 1000) / 1000;
};

/** Styles of the blocks and of the page that they stand on. */
export function blockStyles({ widths }: PlacedPlan): string {
  const width = Math.max(pageWidth, sum(widths));
  const roles = (Object.keys(tags) as TextRole[]).map((role) => {
    const { size, bold, color, line: height } = looks[role];
    const px = Math.round(pixels(size) * 10) / 10;
    return `.${role}{font-size:${px}px;line-height:${height}px;font-weight:${bold ? 600 : 400};color:${color}}`;
  });
  const { color: headColor } = looks.columnHead;
  return [
    `*{box-sizing:border-box}body{margin:0;background:#fff;color:${looks.label.color};font:13.3px/17px Arial,"Liberation Sans",sans-serif}`,
    `main{width:${width}px;max-width:100%;margin:0 auto;padding:32px 0}`,
    `p,h1,h2{margin:0;overflow-wrap:anywhere}`,
    ...roles,
    `.headline{margin:4px 0 8px;max-width:940px}.blockTitle{margin:0 0 8px}.text{margin:2px 0}.note{margin-top:8px}`,
    `section{margin-top:30px;break-inside:avoid-page}section:first-child{margin-top:0}`,
    `#foot{border-top:1px solid ${line};padding-top:10px}`,
    `.scroll{overflow-x:auto;flex:none;max-width:100%}.beside{display:flex;gap:28px;align-items:flex-start}figure{margin:12px 0 0}.beside figure{margin:0}`,
    `svg{display:block;max-width:100%}.narrow{display:none}`,
    `@media screen and (max-width:${width}px){main{padding:20px 16px}.beside{display:block}.beside figure{margin:12px 0 0}.wide svg{height:auto}}`,
    `@media screen and (max-width:700px){.wide{display:none}.narrow{display:block}.headline{font-size:21px;line-height:28px}.scroll th:first-child,.scroll td:first-child{position:sticky;left:0;background:#fff}}`,
    `table{border-collapse:collapse;table-layout:fixed;font-variant-numeric:tabular-nums;flex:none}`,
    `td,th{text-align:right;font-weight:400;padding:4px 6px;border-bottom:1px solid ${hair};overflow-wrap:anywhere}`,
    `th:first-child,td:first-child{text-align:left;padding-left:0}`,
    `thead th,thead td{color:${headColor};font-size:12px;line-height:15px;vertical-align:bottom;border-bottom:1px solid ${line};overflow-wrap:normal}`,
    `thead th[style]{border-bottom-width:3px}`,
    `.total th,.total td{font-weight:600;border-top:1px solid ${line};border-bottom:0}`,
    `td.words,th.words{text-align:left}td.mark,th.mark{border-left:3px solid;padding-left:7px}`,
    `.title,.headline,.blockTitle,thead{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}`,
    `@page{size:A4 landscape;margin:${pageMargin}mm}`,
    // The whole width on the sheet of paper, at one scale for text, tables and charts.
    `@media print{main{width:${width}px;max-width:none;padding:0;zoom:${printScale(width)}}.scroll{overflow:visible;max-width:none}` +
      `.long{break-inside:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`,
  ].join('\n');
}
