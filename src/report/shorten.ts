// Names of places in sentences, kept to a length that a sentence can bear.

const longest = 48;

/** A name on one line, cut with an ellipsis where it is long; its full text stands in the scored sheet. */
export function shorten(name: string, most = longest): string {
  const letters = Array.from(name.replace(/\s+/g, ' ').trim());
  return letters.length <= most ? letters.join('') : `${cut(letters.slice(0, most - 1).join(''))}…`;
}

/** Without what cannot end a name. */
const cut = (name: string): string => name.replace(/[\s,.;:(«"–-]+$/, '');
