// Parts of an opened file that go into the written one as they are, with all that they refer to.

import { contentTypeOf, relationsOf, setRelations, type Parts } from './package-parts';

const FOLDER = 'xl/kept/';

export interface KeptParts {
  /** Copies a part and gives its new path; `change` may alter its text. */
  keep: (path: string, change?: (xml: string) => string) => string;
  contentTypes: Map<string, string>;
}

/** All go below one folder that nothing else is written to, under the same names at every save. */
export function keptParts(from: Parts, to: Parts): KeptParts {
  const contentTypes = new Map<string, string>();
  const kept = new Map<string, string>();
  const freePath = (path: string): string => {
    const wanted = FOLDER + path.replace(/^xl\/(kept\/)*/, '');
    let free = wanted;
    for (let number = 2; to.has(free); number++) free = wanted.replace(/(?=\.\w+$)/, `_${number}`);
    return free;
  };
  const keep = (path: string, change?: (xml: string) => string): string => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const target = freePath(path);
    kept.set(path, target);
    const content = from.get(path);
    if (!content) return target;
    to.set(target, change ? new TextEncoder().encode(change(new TextDecoder().decode(content))) : content);
    const type = contentTypeOf(from, path);
    if (type) contentTypes.set(target, type);
    const relations = relationsOf(from, path).filter((relation) => relation.external || from.has(relation.target));
    setRelations(
      to,
      target,
      relations.map((relation) =>
        relation.external
          ? relation
          : { ...relation, target: keep(relation.target, isXml(relation.target) ? change : undefined) },
      ),
    );
    return target;
  };
  return { keep, contentTypes };
}

const isXml = (path: string): boolean => path.endsWith('.xml');
