// Styles shared between cells: one object for each look, however many cells wear it.
import type { CellStyle } from '../../files/workbook';

/** `undefined` takes the property away. */
export type StyleChange = { readonly [K in keyof CellStyle]: CellStyle[K] | undefined };

export class StylePool {
  private readonly byLook = new Map<string, CellStyle>();

  /** The shared object for this look; undefined for a look without anything. */
  shared(style: CellStyle): CellStyle | undefined {
    const entries = Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) return undefined;
    const look = JSON.stringify(entries);
    let known = this.byLook.get(look);
    if (!known) this.byLook.set(look, (known = Object.fromEntries(entries) as CellStyle));
    return known;
  }

  /** A function that applies one change to any style, remembering its answers. */
  changer(change: StyleChange): (style: CellStyle | undefined) => CellStyle | undefined {
    const answers = new Map<CellStyle | undefined, CellStyle | undefined>();
    return (style) => {
      if (answers.has(style)) return answers.get(style);
      const changed = this.shared({ ...style, ...change } as CellStyle);
      answers.set(style, changed);
      return changed;
    };
  }
}
