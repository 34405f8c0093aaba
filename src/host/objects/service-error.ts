// The errors that Google's services throw, with their real texts.

/** An exception as a service throws it: its name is `Exception`, which is how the client sees that it was no script error. */
export function serviceError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

const refusals = new WeakSet<Error>();

/** A write that the document itself refused, after all checks of the arguments: what live Sheets may tell later. */
export function refusal(message: string): Error {
  const error = serviceError(message);
  refusals.add(error);
  return error;
}

export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && refusals.has(error);
}

/** What a call with arguments of the wrong types gives. */
export function signatureError(method: string, args: readonly unknown[]): Error {
  const types = args.map(javaType).join(',');
  return serviceError(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`);
}

/** What anything gives that this host does not have. Never caught by the host itself. */
export function notImplemented(name: string): Error {
  return new Error(`not implemented in host: ${name}`);
}

function javaType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const type = typeof value;
  return type === 'string' ? 'String' : type;
}
