import { type Change, drawnEdge, drawnNode, type Picture } from '../../canvas/picture.ts';
import type { Language } from '../../workspace/types.ts';
import type { Union } from './union.ts';

/** Before the name of what changed, so that colour is not all that tells. */
export const MARKS: Readonly<Record<Change, string>> = { added: '+', gone: '−', changed: '≠' };

/** A comparison's picture: what became of each thing is told by colour, by line and by a mark. */
export function unionPicture(union: Union, language: Language): Picture {
  const nodes = [...union.nodes.values()]
    .flatMap((node) => drawnNode(node, language))
    .map((node) => {
      const change = union.changes.get(node.id);
      return change ? { ...node, change, name: `${MARKS[change]} ${node.name}` } : node;
    });
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: [...union.relationships.values()]
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
      .map((relationship) => {
        const edge = drawnEdge(relationship, { graph: union, language });
        const change = union.changes.get(relationship.id);
        return change ? { ...edge, change } : edge;
      }),
  };
}
