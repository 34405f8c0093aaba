// Several ranges of one sheet, dressed or cleared with one call.
import type { HostContext } from '../host-context';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import type { HostRange } from './range';

type Slice = Pick<
  Sheets.RangeList,
  | 'activate'
  | 'breakApart'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getRanges'
  | 'setBackground'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNumberFormat'
  | 'setValue'
  | 'setVerticalAlignment'
  | 'setWrap'
>;

type Arguments<M extends keyof Sheets.Range & keyof Slice> = Parameters<Sheets.Range[M]>;

export class HostRangeList extends ServiceObject<Sheets.RangeList> implements Slice {
  constructor(
    context: HostContext,
    private readonly ranges: readonly HostRange[],
  ) {
    super('RangeList', context.calls);
  }

  getRanges(): Sheets.Range[] {
    return this.ranges.map((range) => range.self);
  }

  /** The last range is what ends up selected. */
  activate(): Sheets.RangeList {
    return this.#each((range) => range.activate());
  }

  breakApart(): Sheets.RangeList {
    return this.#each((range) => range.breakApart());
  }

  clearContent(): Sheets.RangeList {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): Sheets.RangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): Sheets.RangeList {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): Sheets.RangeList {
    return this.#each((range) => range.clearNote());
  }

  setBackground(...args: Arguments<'setBackground'>): Sheets.RangeList {
    return this.#each((range) => range.setBackground(...args));
  }

  setBorder(...args: Parameters<HostRange['setBorder']>): Sheets.RangeList {
    return this.#each((range) => range.setBorder(...args));
  }

  setFontColor(...args: Arguments<'setFontColor'>): Sheets.RangeList {
    return this.#each((range) => range.setFontColor(...args));
  }

  setFontSize(...args: Arguments<'setFontSize'>): Sheets.RangeList {
    return this.#each((range) => range.setFontSize(...args));
  }

  setFontWeight(...args: Arguments<'setFontWeight'>): Sheets.RangeList {
    return this.#each((range) => range.setFontWeight(...args));
  }

  setHorizontalAlignment(...args: Arguments<'setHorizontalAlignment'>): Sheets.RangeList {
    return this.#each((range) => range.setHorizontalAlignment(...args));
  }

  setNumberFormat(...args: Arguments<'setNumberFormat'>): Sheets.RangeList {
    return this.#each((range) => range.setNumberFormat(...args));
  }

  setValue(...args: Arguments<'setValue'>): Sheets.RangeList {
    return this.#each((range) => range.setValue(...args));
  }

  setVerticalAlignment(...args: Arguments<'setVerticalAlignment'>): Sheets.RangeList {
    return this.#each((range) => range.setVerticalAlignment(...args));
  }

  setWrap(...args: Arguments<'setWrap'>): Sheets.RangeList {
    return this.#each((range) => range.setWrap(...args));
  }

  #each(act: (range: HostRange) => unknown): Sheets.RangeList {
    for (const range of this.ranges) act(range);
    return this.self;
  }
}
