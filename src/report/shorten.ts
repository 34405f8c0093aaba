// Names of places in sentences, kept to a length that a sentence can bear.

const longest = 48;

/** A name on one line, cut with an ellipsis where it is long; its full text stands in the tables. */
export function shorten(name: string): string {
  const letters = Array.from(name.replace(/\s+/g, ' ').trim());
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
