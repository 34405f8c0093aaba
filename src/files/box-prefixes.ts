// The boxes of notes with their namespaces named as Excel names them, whatever the program that wrote them called them.

const USUAL: Readonly<Record<string, string>> = {
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:excel': 'x',
};
const DECLARED = Object.entries(USUAL).map(([name, prefix]) => ` xmlns:${prefix}="${name}"`);
const TAG = /<(\/?)(?:([\w-]+):)?([\w-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Prefixes by what they stand for in one element and those inside it. */
type Scope = Readonly<Record<string, string>>;

/** The same drawing with v, o and x declared at its root. One that has them there stays as it is. */
export function withUsualPrefixes(xml: string): string {
  const root = /<xml\b[^>]*>/.exec(xml)?.[0] ?? '';
  if (DECLARED.every((declaration) => root.includes(declaration))) return xml;
  const scopes: Scope[] = [{}];
  return xml.replace(
    TAG,
    (_tag, close: string, prefix: string | undefined, name: string, given: string, empty: string) => {
      const scope = close ? scopes.pop()! : { ...scopes[scopes.length - 1], ...declarations(given) };
      if (!close && !empty) scopes.push(scope);
      const usual = (own: string): string => USUAL[scope[own] ?? ''] ?? own;
      const attributes = given
        .replace(/\s+xmlns:[\w-]+\s*=\s*(["'])(.*?)\1/g, (whole, _quote, meant: string) => (USUAL[meant] ? '' : whole))
        .replace(/(\s)([\w-]+):(?=[\w-]+\s*=)/g, (_whole, blank: string, own: string) => `${blank}${usual(own)}:`);
      const added = name === 'xml' && !prefix && !close ? DECLARED.join('') : '';
      return `<${close}${prefix ? `${usual(prefix)}:` : ''}${name}${added}${attributes}${empty}>`;
    },
  );
}

function declarations(attributes: string): Scope {
  const found = attributes.matchAll(/\sxmlns:([\w-]+)\s*=\s*(["'])(.*?)\2/g);
  return Object.fromEntries([...found].map(([, prefix, , meant]) => [prefix, meant]));
}
