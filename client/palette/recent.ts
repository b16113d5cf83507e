import type { SearchResult } from '../../contract/search.ts';
import { recall, remember } from '../shell/remembered.ts';

const KEY = 'liqa-recent';
const MOST = 5;

/** What was looked for and chosen last on this machine, latest first. */
export function recentlyFound(): readonly SearchResult[] {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFound).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberFound(found: SearchResult): void {
  const others = recentlyFound().filter(({ id }) => id !== found.id);
  remember(KEY, JSON.stringify([found, ...others].slice(0, MOST)));
}

function isFound(kept: unknown): kept is SearchResult {
  const { id, labels } = (kept ?? {}) as Partial<SearchResult>;
  return typeof id === 'string' && Array.isArray(labels);
}
