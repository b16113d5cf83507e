import type { Workspace } from '../workspace/types.ts';
import type { Arrangement } from './layout/layout-types.ts';
import { groupHints, layoutHints } from './layout-hints.ts';
import type { Picture } from './picture.ts';

type Arranging = Pick<Workspace, 'graph' | 'layout' | 'centre' | 'grouping' | 'language'>;

/** A picture with what its layout goes by. */
export function arrangedPicture(picture: Picture, arranging: Arranging): Picture {
  const { graph, layout, grouping } = arranging;
  const framed = grouping === 'state';
  if (layout === 'force' && !framed) return picture;
  const hints = framed ? groupHints(graph, 'standing') : layoutHints(graph, layout);
  return {
    ...picture,
    nodes: picture.nodes.map((node) => {
      const hint = hints.get(node.id);
      return hint ? { ...node, hint } : node;
    }),
    arrangement: framed ? { kind: 'blocks' } : arrangementOf(picture, arranging),
  };
}

function arrangementOf(picture: Picture, { layout, centre, language }: Arranging): Arrangement {
  switch (layout) {
    case 'concentric':
      return { kind: 'concentric', centre: centre ?? busiestOf(picture) };
    case 'time':
      // Time runs as reading does.
      return { kind: 'time', mirrored: language === 'ar' };
    case 'layers':
      return { kind: 'layers' };
    case 'places':
      return { kind: 'blocks' };
    default:
      return { kind: 'force' };
  }
}

/** The actor who took part in most of what is drawn, else who has most lines. */
function busiestOf({ nodes, edges }: Picture): string {
  const count = (id: string) =>
    edges.reduce(
      (sum, { source, target, strong }) =>
        sum + (source === id || target === id ? (strong ? 1000 : 1) : 0),
      0,
    );
  const actors = nodes.filter(({ kind }) => kind === 'Person' || kind === 'Organization');
  const ranked = (actors.length > 0 ? actors : nodes)
    .map(({ id }) => ({ id, count: count(id) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return ranked[0]?.id ?? '';
}
