// Puts what a client function gives, or why it could not, into JSON that survives google.script.run.
import type { Envelope, JsonObject } from './api';
import { isUserError } from './user-error';

/** @param more data that an error carries beside its own */
export function envelope<T>(work: () => T, more: () => JsonObject = () => ({})): Envelope<T> {
  try {
    return { ok: true, data: work() };
  } catch (error) {
    const { name, data } = failure(error);
    return { ok: false, error: { name, data: { ...more(), ...data } } };
  }
}

/** The name and data that the wording has a sentence for. */
export function failure(error: unknown): { name: string; data: JsonObject } {
  if (isUserError(error)) return { name: error.name, data: error.data };
  return { name: 'unexpected', data: { message: error instanceof Error ? error.message : String(error) } };
}
