import type { Value } from '../store/value.ts';

/** A value that should be text; null for anything else. */
export function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** The texts of a value that should be a list of them. */
export function textsOf(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
