// The form that the sentences of a live summary have in each language.

/** Expressions for counts, in the order in which the sentence tells them. */
export interface LiveParts {
  /** With a class. */
  classed: string;
  /** With a class or without, as a number. */
  units: number;
  parts: { count: string; name: string }[];
}

export interface LiveWords {
  /** As the headline in words says it; at least one is classed. */
  headline: {
    all: (counts: LiveParts) => string;
    classes: (counts: LiveParts) => string;
  };
  /** The counts are those that the rest was computed with. */
  current: (at: string) => string;
  changed: (at: string) => string;
}
