// A short mark of a text, by which one that we wrote is known again.

/** Of a remark, or of a formula: so that our own can be told from one that a person wrote. */
export function textMark(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash, 33) ^ text.charCodeAt(index);
  return (hash >>> 0).toString(36);
}
