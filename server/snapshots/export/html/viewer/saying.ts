/** What things are called in the reader's language. */
import { data, state } from './graph.ts';
import type { ViewedNode } from './viewer-data.ts';

export function words() {
  return data.words[state.language];
}

/** How numbers and dates are written. */
export function localeOf(): string {
  return state.language === 'ar' ? 'ar-EG' : 'en-GB';
}

/** A number as the reader's language writes it. */
export function number(count: number): string {
  return new Intl.NumberFormat(localeOf()).format(count);
}

export function nameOf(node: ViewedNode): string {
  return node[state.language] || node.ar || node.en || node.id;
}

export function kindWord(kind: string): string {
  return own(words().kinds, kind);
}

export function typeWord(type: string): string {
  return own(words().types, type);
}

function own(list: Readonly<Record<string, string>>, name: string): string {
  return (Object.hasOwn(list, name) ? list[name] : undefined) ?? name;
}
