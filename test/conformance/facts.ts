// The recorded facts about Sheets, with their sources, and what the cases of our own say in their place.
import type { Case, Fact } from './case';
import recorded from './facts.json';

export const facts = recorded as Fact[];

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** Throws a RangeError for a case that is no fact and does not say what it calls, by which source and how sure. */
export function factOf(one: Case): Pick<Fact, 'call' | 'source' | 'confidence'> {
  const fact = byId.get(one.id);
  if (fact) return fact;
  const { id, call, source, confidence } = one;
  if (!call || !source || !confidence) throw new RangeError(`${id} is no fact and lacks call, source or confidence`);
  return { call, source, confidence };
}
