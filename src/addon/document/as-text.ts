// Keeps a text a text when it is written: setValues reads strings as if typed.

/** With the apostrophe that a spreadsheet takes away again, so that no text becomes a formula, a number or a date. */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);
