// Puts what a client function gives, or why it could not, into JSON that survives google.script.run.
import type { Envelope, JsonObject } from './api';
import { isUserError } from './user-error';

export function envelope<T>(work: () => T): Envelope<T> {
  try {
    return { ok: true, data: work() };
  } catch (error) {
    return { ok: false, error: failure(error) };
  }
}

/** The name and data that the wording has a sentence for. */
export function failure(error: unknown): { name: string; data: JsonObject } {
  if (isUserError(error)) return { name: error.name, data: error.data };
  return { name: 'unexpected', data: { message: error instanceof Error ? error.message : String(error) } };
}
