// Validations and conditional formats between a sheet's XML and ours; what is not changed goes back as it was.

import { clipRect, parseRects, rectText } from './a1';
import { colorOf } from './colors';
import type { CellStyle, ConditionalFormat, Rect, ValidationRule } from './workbook';
import { attributesOf, cutElements, escapeXml, find, innerXml, isOn, parseXml } from './xml';

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

/** Where the ranges are still those read, as the file had them: whole columns stay whole columns. */
function rangesText(ranges: readonly Rect[], original: RuleOriginal | undefined): string {
  if (original && JSON.stringify(original.cut) === JSON.stringify(ranges)) return original.ranges;
  return ranges.map((rect) => rectText(rect)).join(' ');
}

/** The validations of a sheet, with those that Excel keeps in its own extension because they name another sheet. */
export function readValidations(tail: string, grid: Grid): ValidationRule[] {
  const plain = cutElements(tail, 'dataValidation');
  const extended = cutElements(tail, 'x14:dataValidation').map(fromExtension);
  return [...plain, ...extended].map((xml) => readValidation(xml, grid));
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
    for (const xml of cutElements(block, 'cfRule')) {
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
  const color = (attributes: Record<string, string> | undefined): string | undefined => {
    const number = (name: string): number | undefined =>
      attributes?.[name] === undefined ? undefined : Number(attributes[name]);
    const tint = number('tint');
    const rgb = attributes?.['rgb'];
    return colorOf(
      { ...(rgb && { rgb }), theme: number('theme'), indexed: number('indexed'), ...(tint && { tint }) },
      theme,
    );
  };
  const fill = find(node, 'fill', 'patternFill');
  const background = color((find(fill, 'bgColor') ?? find(fill, 'fgColor'))?.attributes);
  const fontColor = color(find(node, 'font', 'color')?.attributes);
  const on = (name: string): boolean => {
    const flag = find(node, 'font', name);
    return flag !== undefined && flag.attributes['val'] !== '0' && flag.attributes['val'] !== 'false';
  };
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(on('b') && { bold: true }),
    ...(on('i') && { italic: true }),
    ...(on('strike') && { strikethrough: true }),
  };
}

/**
 * The `conditionalFormatting` elements. Differential formats that the file had keep their XML and move to where
 * `firstKept` says; those of new rules are handed to `addFormat`, which gives their number.
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  firstKept: number,
  addFormat: (xml: string) => number,
): string {
  return formats
    .map((format, index) => {
      const original = format.original as RuleOriginal | undefined;
      if (format.ranges.length === 0 || !(original ?? format.rule)) return '';
      const rule = original
        ? moveFormatIds(original.xml, firstKept).replace(/ priority="\d+"/, ` priority="${index + 1}"`)
        : newRule(format.rule!, index + 1, addFormat);
      return `<conditionalFormatting sqref="${escapeXml(rangesText(format.ranges, original))}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** Differential formats of the file read stand behind those of the file written: their numbers move. */
export function moveFormatIds(xml: string, by: number): string {
  return xml.replace(/(\s\w*[dD]xfId=")(\d+)"/g, (_all, start: string, id: string) => `${start}${Number(id) + by}"`);
}

function newRule(
  { text, style }: NonNullable<ConditionalFormat['rule']>,
  priority: number,
  addFormat: (xml: string) => number,
): string {
  const rgb = (color: string): string => `rgb="FF${color.slice(1).toUpperCase()}"`;
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
