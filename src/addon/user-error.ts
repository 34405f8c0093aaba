// An obstacle that the person can remove: a stable name and data; the wording makes a sentence of it.
import type { JsonObject } from './api';

export class UserError extends Error {
  readonly data: JsonObject;

  constructor(name: string, data: JsonObject = {}) {
    super(name);
    this.name = name;
    this.data = data;
  }
}

/** Errors made in another call's scope are no instances of this scope's class. */
export const isUserError = (error: unknown): error is UserError =>
  typeof error === 'object' && error !== null && 'data' in error && 'name' in error;
