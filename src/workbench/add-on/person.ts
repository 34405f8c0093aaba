// What the add-on keeps for the person, kept by this browser as Sheets keeps user properties.
import type { PropertyStore } from '../../host/host';

const STORED_AS = 'tendik-person';

/** An address that names a language wants that one, not what was chosen in the panel at another time. */
export function rememberedPerson(address: string): PropertyStore {
  const values = new URLSearchParams(address).has('lang') ? {} : stored();
  return { values, onChange: keep };
}

/** The person's choices give way to one just made for the whole page. */
export function forget(person: PropertyStore): void {
  person.values = {};
  keep(person.values);
}

function keep(values: Record<string, string>): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(values));
  } catch {
    // A page opened as a file often cannot remember; then the choice lasts as long as the page.
  }
}

function stored(): Record<string, string> {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}');
    const entries = Object.entries(values ?? {}).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(entries) as Record<string, string>;
  } catch {
    return {};
  }
}
