/** What things are called in the reader's language. */
import { wordFor } from '../../../../../contract/word-for.ts';
import { LOCALES, numberIn } from '../../number-in.ts';
import { data, state } from './graph.ts';
import type { ViewedNode } from './viewer-data.ts';

export function words() {
  return data.words[state.language];
}

/** How dates are written. */
export function localeOf(): string {
  return LOCALES[state.language];
}

/** A number as the reader's language writes it. */
export function number(count: number): string {
  return numberIn(count, state.language);
}

export function nameOf(node: ViewedNode): string {
  return node[state.language] || node.ar || node.en || node.id;
}

export function kindWord(kind: string): string {
  return wordFor(kind, words().kinds);
}

export function typeWord(type: string): string {
  return wordFor(type, words().types);
}
