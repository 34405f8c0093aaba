// How a range dresses its cells.
import type { Border, CellStyle, HorizontalAlignment, VerticalAlignment } from '../../files/workbook';
import type { StyleChange } from '../cells/style-pool';
import { colorOf } from '../objects/colors';
import { notImplemented } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { borderChange } from './borders';
import { RangeWriting, restyled } from './range-writing';
import { requireShape, writeCells } from './write-cells';

type Formatting = Pick<
  Sheets.Range,
  | 'setBackground'
  | 'setBackgrounds'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWraps'
>;

type Color = string | null;
type Weight = 'bold' | 'normal' | null;
type Horizontal = HorizontalAlignment | 'normal' | null;
type Side = boolean | null;

export class RangeFormatting extends RangeWriting implements Formatting {
  setBackground(color: Color): Sheets.Range {
    return this.#dress(background(color));
  }

  setBackgrounds(colors: Color[][]): Sheets.Range {
    return this.#dressEach(colors, background);
  }

  setFontColor(color: Color): Sheets.Range {
    return this.#dress(fontColor(color));
  }

  setFontSize(size: number): Sheets.Range {
    return this.#dress({ fontSize: size });
  }

  setFontWeight(weight: Weight): Sheets.Range {
    return this.#dress(bold(weight));
  }

  setHorizontalAlignment(alignment: Horizontal): Sheets.Range {
    return this.#dress(horizontal(alignment));
  }

  setVerticalAlignment(alignment: VerticalAlignment | null): Sheets.Range {
    return this.#dress(vertical(alignment));
  }

  setNumberFormat(format: string): Sheets.Range {
    return this.#dress(numberFormat(format));
  }

  setNumberFormats(formats: string[][]): Sheets.Range {
    return this.#dressEach(formats, numberFormat);
  }

  setWrap(wrapped: boolean): Sheets.Range {
    return this.#dress(wrap(wrapped));
  }

  setWraps(wrapped: boolean[][]): Sheets.Range {
    return this.#dressEach(wrapped, wrap);
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    inner: Side,
    between: Side,
    color: Color = '#000000',
    style: Sheets.BorderStyle | null = null,
  ): Sheets.Range {
    const sides = { top, left, bottom, right, vertical: inner, horizontal: between };
    const changeFor = borderChange(sides, color ?? '#000000', style);
    const { styles } = this.context;
    const known = new Map<string, Map<CellStyle | undefined, CellStyle | undefined>>();
    return writeCells(
      this,
      (old, r, c) => {
        const at = {
          first: c === 0,
          last: c === this.rect.columns - 1,
          top: r === 0,
          bottom: r === this.rect.rows - 1,
        };
        const place = `${at.first}${at.last}${at.top}${at.bottom}`;
        let answers = known.get(place);
        if (!answers) known.set(place, (answers = new Map()));
        let style = answers.get(old?.style);
        if (!answers.has(old?.style)) {
          const borders: Partial<Record<string, Border>> = changeFor(old?.style?.borders ?? {}, at);
          style = styles.shared({
            ...old?.style,
            borders: Object.keys(borders).length > 0 ? borders : undefined,
          } as CellStyle);
          answers.set(old?.style, style);
        }
        return restyled(old, style);
      },
      false,
    );
  }

  #dress(change: StyleChange | undefined): Sheets.Range {
    if (!change) return this.self;
    const changed = this.context.styles.changer(change);
    return writeCells(this, (old) => restyled(old, changed(old?.style)), false);
  }

  /** One change for each cell; cells of the same look and the same wish share one style. */
  #dressEach<T>(wishes: T[][], changeOf: (wish: T) => StyleChange | undefined): Sheets.Range {
    requireShape(this, wishes);
    const changers = new Map<T, ((style: CellStyle | undefined) => CellStyle | undefined) | undefined>();
    return writeCells(
      this,
      (old, r, c) => {
        const wish = wishes[r]?.[c] as T;
        if (!changers.has(wish)) {
          const change = changeOf(wish);
          changers.set(wish, change && this.context.styles.changer(change));
        }
        const changed = changers.get(wish);
        return changed ? restyled(old, changed(old?.style)) : old;
      },
      false,
    );
  }
}

/** A colour that Sheets does not know is passed over in silence there too. */
function background(color: Color): StyleChange | undefined {
  if (color === null) return { background: undefined };
  const known = colorOf(color);
  return known === undefined ? undefined : { background: known };
}

function fontColor(color: Color): StyleChange | undefined {
  if (color === null) return { fontColor: undefined };
  const known = colorOf(color);
  return known === undefined ? undefined : { fontColor: known };
}

function bold(weight: Weight): StyleChange {
  return { bold: weight === 'bold' || undefined };
}

function horizontal(alignment: Horizontal): StyleChange {
  // Sheets reads it back as `general-left`, which is none of the alignments that a workbook keeps.
  if (alignment === 'normal') throw notImplemented("Range.setHorizontalAlignment('normal')");
  return { horizontal: alignment ?? undefined };
}

function vertical(alignment: VerticalAlignment | null): StyleChange {
  return { vertical: alignment ?? undefined };
}

function numberFormat(format: string): StyleChange {
  return { numberFormat: /^(general|)$/i.test(format) ? undefined : format };
}

function wrap(wrapped: boolean): StyleChange {
  return { wrap: wrapped || undefined };
}
