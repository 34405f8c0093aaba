// A scoring method as data: what is scored, on which scale, and what a total means.
import type { Localized } from '../language';

/** Words by which a header is recognised: each entry is a list of word stems that must all occur, in any order. */
export type HeaderWords = readonly (readonly string[])[];

export interface Indicator {
  readonly key: string;
  readonly name: Localized;
  /** A few words, for a column or a narrow table. */
  readonly short: Localized;
  readonly words: HeaderWords;
}

/** Both ends belong to the class. Totals between two classes belong to neither. */
export interface ClassBand {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** As it agrees with «политика» / "policy". */
  readonly name: Localized;
  readonly short: Localized;
}

export interface Method {
  readonly id: string;
  readonly version: string;
  readonly name: Localized;
  /** The document it rests on, for the foot of a summary. */
  readonly source: Localized;
  readonly indicators: readonly Indicator[];
  readonly scale: { readonly min: number; readonly max: number; readonly step: number };
  /** A score of at least this counts as "indicator present". */
  readonly presentFrom: number;
  /** From the lowest totals to the highest. */
  readonly classes: readonly ClassBand[];
}

/** The scores that the scale allows, from lowest to highest. */
export function allowedScores(method: Method): number[] {
  const { min, max, step } = method.scale;
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => min + index * step);
}

/** The lowest and the highest total that the method can give. */
export function totalRange(method: Method): { low: number; high: number } {
  const n = method.indicators.length;
  return { low: method.scale.min * n, high: method.scale.max * n };
}
