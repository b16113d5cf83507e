import type { Value } from '../value.ts';

/** A JSON list. In one text from the start: for the many small ones of an answer that is half the work. */
export function listText(values: readonly Value[], write: (value: Value) => string): string {
  let text = '[';
  for (let at = 0; at < values.length; at += 1) {
    if (at > 0) text += ',';
    text += write(values[at] as Value);
  }
  return `${text}]`;
}
