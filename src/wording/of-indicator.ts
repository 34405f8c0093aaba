// A finding about one indicator begins with its name.
import type { Names } from './names';

/** The message of such a finding from what is said of the indicator. */
export const ofIndicator =
  <Data extends { indicator: string }>(say: (data: Data, names: Names) => string) =>
  (data: Data, names: Names): string =>
    `${names.role(data.indicator)}: ${say(data, names)}`;
