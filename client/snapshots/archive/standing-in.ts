import { byText } from '../../../contract/counting/by-text.ts';
import type { WorkspaceGraph } from '../../workspace/types.ts';

/** The states that each actor stands for: its own, or that of the body it represents or is. */
export function standingIn({
  nodes,
  relationships,
}: WorkspaceGraph): (actor: string) => readonly string[] {
  const ends = new Map<string, string[]>();
  for (const { type, from, to } of relationships.values()) {
    if (type === 'REPRESENTS' || type === 'BELONGS_TO') {
      ends.set(from, [...(ends.get(from) ?? []), to]);
    }
  }
  const is = (label: string) => (id: string) => nodes.get(id)?.labels.includes(label) ?? false;
  const own = (id: string) => (ends.get(id) ?? []).filter(is('State'));
  return (actor) => {
    const bodies = (ends.get(actor) ?? []).filter(is('Organization'));
    return [...new Set([...own(actor), ...bodies.flatMap(own)])].sort(byText);
  };
}
