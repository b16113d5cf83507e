import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../canvas/picture.ts';
import { useMeasures } from '../measures/use-measures.ts';
import type { Look } from '../workspace/look.ts';
import type { Language, WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

type Dresser = typeof import('./dress.ts').dress;

/** A picture in the look that was chosen; as it is until that can be told. */
export function useDressed(picture: Picture): Picture {
  const graph = useWorkspace((workspace) => workspace.graph);
  const language = useWorkspace((workspace) => workspace.language);
  const look = useWorkspace((workspace) => workspace.look);
  const wanted = !isPlain(look);
  const measures = useMeasures(wanted);
  const [dress, setDress] = useState<Dresser>();
  useEffect(() => {
    // Only who looks for measures needs what it takes.
    if (wanted) void import('./dress.ts').then((loaded) => setDress(() => loaded.dress));
  }, [wanted]);
  return useMemo(() => {
    if (!wanted || !dress || !measures) return picture;
    const posts = look.label === 'post' ? postsOf(graph, language) : new Map<string, string>();
    return dress(picture, { graph, measures, look }, posts);
  }, [picture, wanted, dress, measures, graph, look, language]);
}

function isPlain({ size, colour, label }: Look): boolean {
  return size === 'none' && colour === 'kind' && label === 'name';
}

// The first post of each, in words.
function postsOf({ relationships }: WorkspaceGraph, language: Language) {
  const posts = new Map<string, string>();
  for (const { type, from, properties } of relationships.values()) {
    const { postAr, postEn } = properties;
    const post = language === 'ar' ? (postAr ?? postEn) : (postEn ?? postAr);
    if (type === 'REPRESENTS' && typeof post === 'string' && !posts.has(from))
      posts.set(from, post);
  }
  return posts;
}
