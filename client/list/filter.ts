import type { GraphNode } from '../../contract/graph.ts';
import { holdsWords } from '../../contract/holds-words.ts';
import { ownName } from '../i18n/node-names.ts';

/** Whether a node's name in either language holds every word typed. */
export function nameHolds(node: GraphNode, typed: string): boolean {
  const { aliases, title } = node.properties;
  const names = [ownName(node, 'ar'), ownName(node, 'en'), title, aliases].flat();
  return holdsWords(names.filter((name) => typeof name === 'string').join('\n'), typed);
}
