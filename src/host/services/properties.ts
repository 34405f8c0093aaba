// PropertiesService: small texts kept for the user, the document or the script, with their limits.
import type { HostContext } from '../host-context';
import { omit } from '../objects/omit';
import { serviceError } from '../objects/service-error';
import { ServiceObject } from '../objects/strict';
import { mayUseStores } from '../script/authorization';

const MAX_VALUE = 9 * 1024;
const MAX_KEY = 500;
const MAX_STORE = 500 * 1024;

/** What a store holds; `onChange` is told after each change. */
export interface PropertyStore {
  values: Record<string, string>;
  onChange?: (values: Record<string, string>) => void;
}

type Slice = Pick<
  GoogleAppsScript.Properties.Properties,
  | 'deleteAllProperties'
  | 'deleteProperty'
  | 'getKeys'
  | 'getProperties'
  | 'getProperty'
  | 'setProperties'
  | 'setProperty'
>;

class HostProperties extends ServiceObject<GoogleAppsScript.Properties.Properties> implements Slice {
  constructor(
    context: HostContext,
    private readonly store: PropertyStore,
  ) {
    super('Properties', context.calls);
  }

  getProperty(key: string): string | null {
    return Object.prototype.hasOwnProperty.call(this.store.values, key) ? (this.store.values[key] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store.values };
  }

  getKeys(): string[] {
    return Object.keys(this.store.values);
  }

  setProperty(key: string, value: string): GoogleAppsScript.Properties.Properties {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleAppsScript.Properties.Properties {
    const next: Record<string, string> = deleteAllOthers ? {} : { ...this.store.values };
    for (const [key, value] of Object.entries(properties)) {
      if (key.length > MAX_KEY) throw serviceError('Argument too large: key');
      if (bytes(String(value)) > MAX_VALUE) throw serviceError('Argument too large: value');
      next[key] = String(value);
    }
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > MAX_STORE) {
      throw serviceError('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    return this.#keep(next);
  }

  deleteProperty(key: string): GoogleAppsScript.Properties.Properties {
    return this.#keep(omit(this.store.values, key));
  }

  deleteAllProperties(): GoogleAppsScript.Properties.Properties {
    return this.#keep({});
  }

  #keep(values: Record<string, string>): GoogleAppsScript.Properties.Properties {
    this.store.values = values;
    this.store.onChange?.({ ...values });
    return this.self;
  }
}

export interface PropertyStores {
  user: PropertyStore;
  document: PropertyStore;
  script: PropertyStore;
}

export class HostPropertiesService
  extends ServiceObject<GoogleAppsScript.Properties.PropertiesService>
  implements GoogleAppsScript.Properties.PropertiesService
{
  constructor(
    private readonly context: HostContext,
    private readonly stores: PropertyStores,
  ) {
    super('PropertiesService', context.calls);
  }

  getUserProperties(): GoogleAppsScript.Properties.Properties {
    return this.#opened('user', 'getUserProperties');
  }

  getDocumentProperties(): GoogleAppsScript.Properties.Properties {
    return this.#opened('document', 'getDocumentProperties');
  }

  getScriptProperties(): GoogleAppsScript.Properties.Properties {
    return this.#opened('script', 'getScriptProperties');
  }

  #opened(store: keyof PropertyStores, method: string): GoogleAppsScript.Properties.Properties {
    mayUseStores(this.context, `PropertiesService.${method}`);
    return new HostProperties(this.context, this.stores[store]).self;
  }
}

function bytes(text: string): number {
  let sum = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
}
