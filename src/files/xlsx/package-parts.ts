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
  /** As it stands in the file. */
  xml?: string;
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
      xml: element,
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

/** Writes a part's relations, those of the file as they stood; new targets inside the package go in from its root. */
export function setRelations(parts: Parts, path: string, relations: readonly Relation[]): void {
  if (relations.length === relationsOf(parts, path).length && relations.every(({ xml }) => xml)) return;
  const lines = relations.map(
    ({ id, typeAddress, target, external, xml }) =>
      xml ??
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

/** Adds a relation and gives its id. */
export function addRelation(parts: Parts, path: string, type: string, target: string, external = false): string {
  const relations = relationsOf(parts, path);
  let number = relations.length + 1;
  while (relations.some(({ id }) => id === `rId${number}`)) number++;
  const id = `rId${number}`;
  setRelations(parts, path, [...relations, { id, type, typeAddress: relationType(type), target, external }]);
  return id;
}

/** A package that is being changed. */
export class Package {
  readonly parts: Parts;
  private readonly added = new Map<string, string>();
  private readonly reachedBefore: ReadonlySet<string>;

  constructor(parts: Parts) {
    this.parts = new Map(parts);
    this.reachedBefore = this.reached();
  }

  /** A path that no part has, such as `xl/charts/chart3.xml`; it is declared to be of that content type. */
  freePath(stem: string, end: string, contentType: string): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}${end}`) || this.added.has(`${stem}${number}${end}`)) number++;
    const path = `${stem}${number}${end}`;
    this.added.set(path, contentType);
    return path;
  }

  /** Sees to it that a part is declared to be of that type. */
  declareAs(path: string, contentType: string): void {
    const declared = partText(this.parts, CONTENT_TYPES).includes(`"${contentType}"`);
    if (!declared) this.added.set(path, contentType);
  }

  /** Takes out the parts that nothing refers to any more, and declares the new ones; gives those taken out. */
  finish(): Parts {
    const now = this.reached();
    const gone: Parts = new Map();
    for (const path of this.reachedBefore) {
      if (now.has(path)) continue;
      gone.set(path, this.parts.get(path) ?? new Uint8Array());
      this.parts.delete(path);
      this.parts.delete(relationsPath(path));
    }
    const before = partText(this.parts, CONTENT_TYPES);
    let xml = before;
    for (const element of cutElements(before, 'Override')) {
      const path = (attributesOf(element)['PartName'] ?? '').slice(1);
      if (this.added.has(path) || (this.reachedBefore.has(path) && !now.has(path))) xml = xml.replace(element, '');
    }
    const overrides = [...this.added]
      .filter(([path]) => this.parts.has(path))
      .map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`);
    xml = xml.replace('</Types>', () => `${overrides.join('')}</Types>`);
    if (xml !== before) setPart(this.parts, CONTENT_TYPES, xml);
    return gone;
  }

  private reached(): Set<string> {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      for (const { target, external } of relationsOf(this.parts, path)) {
        if (external || reached.has(target)) continue;
        reached.add(target);
        follow(target);
      }
    };
    follow('');
    return reached;
  }
}

const CONTENT_TYPES = '[Content_Types].xml';
