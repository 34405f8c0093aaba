// The parts of an Office package: their text, their relations, their content types.

import { attributesOf, cutElements, escapeXml } from './xml';

export type Parts = Map<string, Uint8Array>;

export interface Relation {
  id: string;
  /** The last word of the type's address: `worksheet`, `drawing`, `chart`. */
  type: string;
  /** The whole address of the type. */
  typeAddress: string;
  /** A path inside the package, or an address outside. */
  target: string;
  external: boolean;
}

export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

export function setPart(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The relations of a part, their targets resolved to paths inside the package. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  return cutElements(partText(parts, relationsPath(path)), 'Relationship').map((element) => {
    const attributes = attributesOf(element);
    const external = attributes['TargetMode'] === 'External';
    const address = attributes['Type'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: address.slice(address.lastIndexOf('/') + 1),
      typeAddress: address,
      target: external ? (attributes['Target'] ?? '') : resolved(path, attributes['Target'] ?? ''),
      external,
    };
  });
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Writes a part's relations; targets inside the package go in from its root. */
export function setRelations(parts: Parts, path: string, relations: readonly Relation[]): void {
  const lines = relations.map(
    ({ id, typeAddress, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(typeAddress)}" Target="${escapeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  if (lines.length === 0) parts.delete(relationsPath(path));
  else {
    setPart(
      parts,
      relationsPath(path),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
    );
  }
}

export function relationType(type: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
}

/** The content type of a part, by its own entry or by its file name's end. */
export function contentTypeOf(parts: Parts, path: string): string | undefined {
  const xml = partText(parts, '[Content_Types].xml');
  const own = cutElements(xml, 'Override')
    .map(attributesOf)
    .find((entry) => entry['PartName'] === `/${path}`);
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byEnd = cutElements(xml, 'Default')
    .map(attributesOf)
    .find((entry) => entry['Extension']?.toLowerCase() === end);
  return (own ?? byEnd)?.['ContentType'];
}

/** Declares the content types of parts, in place of what was declared for them. */
export function declareContentTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  let xml = partText(parts, '[Content_Types].xml');
  for (const element of cutElements(xml, 'Override')) {
    const path = (attributesOf(element)['PartName'] ?? '').slice(1);
    if (types.has(path) || !parts.has(path)) xml = xml.replace(element, '');
  }
  const added = [...types].map(
    ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
  );
  setPart(parts, '[Content_Types].xml', xml.replace('</Types>', `${added.join('')}</Types>`));
}
