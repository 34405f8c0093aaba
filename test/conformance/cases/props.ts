// Stores: the cache and the properties.
import { said, type Case } from '../case';

export const cases: Case[] = [
  {
    id: 'props-02',
    leaves: 'nothing',
    missing: 'CacheService.getScriptCache',
    run({ CacheService }) {
      const cache = CacheService.getScriptCache();
      const put: unknown = cache.put('conformance-k', 'v');
      const got = cache.get('conformance-k');
      const removed: unknown = cache.remove('conformance-k');
      return [put, got, removed, cache.get('conformance-k')];
    },
    gives: [null, 'v', null, null],
  },
  {
    id: 'props-04',
    leaves: 'nothing',
    run({ PropertiesService }) {
      const store = PropertiesService.getScriptProperties();
      const value = 'x'.repeat(9000);
      const keys: string[] = [];
      try {
        for (let n = 0; n < 70; n += 1) {
          keys.push(`conformance-${n}`);
          store.setProperty(`conformance-${n}`, value);
        }
      } finally {
        for (const key of keys) store.deleteProperty(key);
      }
    },
    throws: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  },
  {
    id: 'props-05',
    leaves: 'nothing',
    missing: 'CacheService.getScriptCache',
    run({ CacheService }) {
      const cache = CacheService.getScriptCache();
      return [said(() => cache.put('k'.repeat(251), 'v')), said(() => cache.put('k', 'v'.repeat(100 * 1024 + 1)))];
    },
    gives: ['Argument too large: key', 'Argument too large: value'],
  },
];
