import type { GraphNode } from '../../contract/graph.ts';
import { ownName } from '../i18n/node-names.ts';

/** Letters as a reader compares them: without marks, case, tatweel and the kinds of alef. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase();
}

/** Whether a node's name in either language holds every word typed. */
export function nameHolds(node: GraphNode, typed: string): boolean {
  const { aliases, title } = node.properties;
  const names = [ownName(node, 'ar'), ownName(node, 'en'), title, aliases].flat();
  const text = plain(names.filter((name) => typeof name === 'string').join('\n'));
  return plain(typed)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
