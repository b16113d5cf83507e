import type { GraphRelationship } from '../../contract/graph.ts';
import type { WorkspaceGraph } from './types.ts';

/**
 * These meetings and those who took part, with what belongs to them: bodies and states that they
 * stand for, where it was, what was discussed, and what was said there or by them.
 */
export function surroundings(
  graph: WorkspaceGraph,
  meetings: ReadonlySet<string>,
  parties: ReadonlySet<string>,
): Set<string> {
  const stays = new Set([...meetings, ...parties]);
  const relationships = [...graph.relationships.values()];
  const follow = (...types: readonly string[]) => {
    const found = relationships.filter(({ type, from }) => types.includes(type) && stays.has(from));
    for (const { to } of found) stays.add(to);
  };
  follow('REPRESENTS', 'HELD_IN', 'DISCUSSED');
  follow('BELONGS_TO', 'LOCATED_IN');
  for (const id of statementsOf(relationships, meetings, stays)) stays.add(id);
  for (const { id, labels } of graph.nodes.values()) {
    if (labels.includes('Report')) stays.add(id);
  }
  return stays;
}

/** What was said during these meetings, and what was said during none by somebody who stays. */
function statementsOf(
  relationships: readonly GraphRelationship[],
  meetings: ReadonlySet<string>,
  stays: ReadonlySet<string>,
): readonly string[] {
  const during = relationships.filter(({ type }) => type === 'MADE_DURING');
  const bound = new Set(during.map(({ from }) => from));
  const said = relationships.filter(
    ({ type, from, to }) =>
      (type === 'MADE' || type === 'REPORTED') && stays.has(from) && !bound.has(to),
  );
  return [
    ...during.filter(({ to }) => meetings.has(to)).map(({ from }) => from),
    ...said.map(({ to }) => to),
  ];
}
