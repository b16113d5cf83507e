import type { GraphNode } from '../../../contract/graph.ts';
import { type DrawnNode, drawnEdge, drawnNode, type Picture } from '../../canvas/picture.ts';
import type { Language } from '../../workspace/types.ts';
import type { AnswerGraph } from './answer-graph.ts';

/** Where the name of a node that is not of the model is looked for, after the reader's language. */
const NAMES = ['name', 'title', 'label', 'caption', 'text', 'id', 'key', 'code'];

/** The picture of an answer: what is of the model looks as it does everywhere. */
export function answerPicture(
  graph: Pick<AnswerGraph, 'nodes' | 'relationships' | 'foreign'>,
  language: Language,
): Picture {
  return {
    nodes: [...graph.nodes.values()].flatMap((node) =>
      graph.foreign.has(node.id) ? [foreignNode(node, graph, language)] : drawnNode(node, language),
    ),
    edges: [...graph.relationships.values()].map((relationship) => {
      const edge = drawnEdge(relationship, { graph, language });
      // Elsewhere a status may be anything.
      return graph.foreign.has(edge.id) ? { ...edge, status: 'held', strong: false } : edge;
    }),
  };
}

/** What to call a node that is not of the model; `own` is its own `id`, which the drawn one is not. */
export function captionOf(node: GraphNode, own: string | undefined, language: Language): string {
  const suffixes = language === 'ar' ? ['Ar', 'En'] : ['En', 'Ar'];
  const keys = [...suffixes.flatMap((end) => [`name${end}`, `title${end}`]), ...NAMES];
  const properties: GraphNode['properties'] = {
    ...node.properties,
    ...(own !== undefined && { id: own }),
  };
  for (const value of [...keys.map((key) => properties[key]), ...Object.values(properties)]) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return labelsOf(node) || node.id.replace(/^element:/u, '');
}

/** A node's labels as Cypher writes them: `:Person:Actor`. */
export function labelsOf({ labels }: Pick<GraphNode, 'labels'>): string {
  return labels.map((label) => `:${label}`).join('');
}

function foreignNode(
  node: GraphNode,
  { foreign }: Pick<AnswerGraph, 'foreign'>,
  language: Language,
): DrawnNode {
  const given = foreign.get(node.id)?._value._properties.id?._value;
  const own = typeof given === 'string' ? given : undefined;
  const name = captionOf(node, own, language);
  return { id: node.id, kind: 'Other', name, labels: labelsOf(node), unnamed: false };
}
