import { escapePointer } from './json-splitter.ts';

/**
 * Where in parsed JSON something is called `__proto__`, as a JSON pointer: a name that means an
 * object's own prototype to programs that read it carelessly. What is looked at must not nest
 * deeper than a stack.
 */
export function unsafeName(value: unknown, pointer = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(name)}`;
    if (name === '__proto__') return at;
    const below = unsafeName(part, at);
    if (below !== undefined) return below;
  }
  return undefined;
}
