// Validations and conditional formats between a sheet's XML and ours; what is not changed goes back as it was.

import { parseRects, rectText } from '../a1';
import { clipRect } from '../rect';
import { isSet, nodeColor } from './read-styles';
import { rgb } from './write-styles';
import type { CellStyle, ConditionalFormat, Rect, ValidationRule } from '../workbook';
import { attributesOf, cutElements, escapeXml, find, innerXml, isOn, parseXml, withoutRevisions } from './xml';

/** A rule as it stood in the file: its XML, its ranges as written and as we cut them to the grid. */
interface RuleOriginal {
  xml: string;
  ranges: string;
  cut: Rect[];
  /** What the rule said when read: one that says something else by now is written anew. */
  said?: string;
}

const saying = ({ kind, values, source, help, rejectsOthers }: ValidationRule): string =>
  JSON.stringify([kind, values, source, help, rejectsOthers]);

interface Grid {
  rowCount: number;
  columnCount: number;
}

function cutTo(grid: Grid, ranges: string): Rect[] {
  return parseRects(ranges)
    .map((rect) => clipRect(rect, grid.rowCount, grid.columnCount))
    .filter((rect) => rect !== null);
}

const sameRanges = ({ cut }: RuleOriginal, ranges: readonly Rect[]): boolean =>
  JSON.stringify(cut) === JSON.stringify(ranges);

/** Where the ranges are still those read, as the file had them: whole columns stay whole columns. */
function rangesText(ranges: readonly Rect[], original: RuleOriginal | undefined): string {
  if (original && sameRanges(original, ranges)) return original.ranges;
  return ranges.map((rect) => rectText(rect)).join(' ');
}

/** The validations of a sheet, with those that Excel keeps in its own extension because they name another sheet. */
export function readValidations(tail: string, grid: Grid): ValidationRule[] {
  const plain = cutElements(tail, 'dataValidation');
  const extended = cutElements(tail, 'x14:dataValidation').map(fromExtension);
  return [...plain, ...extended].map((xml) => readValidation(withoutRevisions(xml), grid));
}

function fromExtension(xml: string): string {
  const ranges = innerXml(cutElements(xml, 'xm:sqref')[0] ?? '');
  return xml
    .replace(/<xm:sqref>[\s\S]*?<\/xm:sqref>/, '')
    .replace(/<\/?xm:f>/g, '')
    .replace(/(<\/?)x14:/g, '$1')
    .replace('<dataValidation', `<dataValidation sqref="${ranges}"`);
}

function readValidation(xml: string, grid: Grid): ValidationRule {
  const { attributes, children } = parseXml(xml);
  const ranges = attributes['sqref'] ?? '';
  const original: RuleOriginal = { xml, ranges, cut: cutTo(grid, ranges) };
  const rule: ValidationRule = { ranges: original.cut, kind: 'other', original };
  if (attributes['prompt']) rule.help = attributes['prompt'];
  rule.rejectsOthers = isOn(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  const formula = children.find((child) => child.name === 'formula1')?.text.trim() ?? '';
  if (attributes['type'] === 'list' && formula !== '') readList(rule, formula);
  original.said = saying(rule);
  return rule;
}

function readList(rule: ValidationRule, formula: string): void {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) {
    rule.kind = 'list';
    rule.values = quoted[1]!
      .replace(/""/g, '"')
      .split(',')
      .map((value) => value.trim());
  } else {
    rule.kind = 'range';
    rule.source = formula;
  }
}

/** The `dataValidations` element; `listRange` gives a range for a list that no text of the file can hold. */
export function validationsXml(rules: readonly ValidationRule[], listRange: (values: string[]) => string): string {
  const elements = rules
    .filter((rule) => rule.ranges.length > 0)
    .map((rule) => {
      const original = rule.original as RuleOriginal | undefined;
      const ranges = escapeXml(rangesText(rule.ranges, original));
      if (original && (rule.kind === 'other' || original.said === saying(rule)))
        return original.xml.replace(/ sqref="[^"]*"/, () => ` sqref="${ranges}"`);
      if (rule.kind === 'other') return '';
      const formula = rule.kind === 'list' ? listFormula(rule.values ?? [], listRange) : (rule.source ?? '');
      const stop = rule.rejectsOthers === false ? '' : ' showErrorMessage="1"';
      const help = rule.help ? ` showInputMessage="1" prompt="${escapeXml(rule.help.slice(0, 255))}"` : '';
      return `<dataValidation type="list" allowBlank="1"${stop}${help} sqref="${ranges}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
    })
    .filter((element) => element !== '');
  if (elements.length === 0) return '';
  return `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
}

function listFormula(values: string[], listRange: (values: string[]) => string): string {
  const text = values.join(',');
  const fits =
    text.length <= 255 && values.every((value) => value !== '' && !value.includes(',') && value.trim() === value);
  return fits ? `"${text.replace(/"/g, '""')}"` : listRange(values);
}

/** The conditional formats of a sheet in order of priority. `formats`: the file's differential formats as XML. */
export function readConditionalFormats(
  tail: string,
  grid: Grid,
  formats: readonly string[],
  theme: readonly string[],
): ConditionalFormat[] {
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const block of cutElements(tail, 'conditionalFormatting')) {
    const ranges = attributesOf(block.slice(0, block.indexOf('>')))['sqref'] ?? '';
    for (const piece of cutElements(block, 'cfRule')) {
      const xml = withoutRevisions(piece);
      const original: RuleOriginal = { xml, ranges, cut: cutTo(grid, ranges) };
      const format: ConditionalFormat = { ranges: original.cut, original };
      const node = parseXml(xml);
      const text = /^"((?:[^"]|"")*)"$/.exec(find(node, 'formula')?.text.trim() ?? '')?.[1];
      if (node.attributes['type'] === 'cellIs' && node.attributes['operator'] === 'equal' && text !== undefined) {
        const style = differentialStyle(formats[Number(node.attributes['dxfId'])] ?? '', theme);
        format.rule = { when: 'text-equals', text: text.replace(/""/g, '"'), style };
      }
      found.push({ priority: Number(node.attributes['priority'] ?? 0), format });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function differentialStyle(xml: string, theme: readonly string[]): CellStyle {
  const node = parseXml(xml);
  const fill = find(node, 'fill', 'patternFill');
  const background = nodeColor(find(fill, 'bgColor') ?? find(fill, 'fgColor'), theme);
  const font = find(node, 'font');
  const fontColor = nodeColor(find(font, 'color'), theme);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(isSet(font, 'b') && { bold: true }),
    ...(isSet(font, 'i') && { italic: true }),
    ...(isSet(font, 'strike') && { strikethrough: true }),
  };
}

/**
 * The `conditionalFormatting` elements. The formats of new rules are handed to `addFormat`, which gives their number.
 * Where the rules that the sheet had when read (`before`) only got others behind them, they keep their elements.
 */
export function conditionalFormatsXml(
  before: string,
  formats: readonly ConditionalFormat[],
  addFormat: (xml: string) => number,
): string {
  const had = cutElements(before, 'cfRule').length;
  const still = formats.findIndex(({ original, ranges }) => !original || !sameRanges(original as RuleOriginal, ranges));
  const order = formats.slice(0, had).map(({ original }) => priorityOf((original as RuleOriginal | undefined)?.xml));
  if (still === had && order.every((priority, index) => index === 0 || priority >= order[index - 1]!)) {
    const priorities = [...before.matchAll(/<cfRule\b[^>]*?\spriority="(\d+)"/g)].map((match) => Number(match[1]));
    return before + rulesXml(formats.slice(had), Math.max(0, ...priorities), addFormat);
  }
  return rulesXml(formats, 0, addFormat);
}

const priorityOf = (xml = ''): number => Number(/ priority="(\d+)"/.exec(xml)?.[1] ?? 0);

function rulesXml(formats: readonly ConditionalFormat[], last: number, addFormat: (xml: string) => number): string {
  return formats
    .map((format, index) => {
      const original = format.original as RuleOriginal | undefined;
      if (format.ranges.length === 0 || !(original ?? format.rule)) return '';
      const rule = original
        ? original.xml.replace(/ priority="\d+"/, ` priority="${last + index + 1}"`)
        : newRule(format.rule!, last + index + 1, addFormat);
      return `<conditionalFormatting sqref="${escapeXml(rangesText(format.ranges, original))}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

function newRule(
  { text, style }: NonNullable<ConditionalFormat['rule']>,
  priority: number,
  addFormat: (xml: string) => number,
): string {
  const font = [
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    style.fontColor ? `<color ${rgb(style.fontColor)}/>` : '',
  ].join('');
  const fill = style.background
    ? `<fill><patternFill patternType="solid"><fgColor ${rgb(style.background)}/><bgColor ${rgb(style.background)}/></patternFill></fill>`
    : '';
  const id = addFormat(`<dxf>${font ? `<font>${font}</font>` : ''}${fill}</dxf>`);
  const formula = escapeXml(`"${text.replace(/"/g, '""')}"`);
  return `<cfRule type="cellIs" dxfId="${id}" priority="${priority}" operator="equal"><formula>${formula}</formula></cfRule>`;
}
