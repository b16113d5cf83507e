import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../canvas/picture.ts';
import type { Measures } from '../measures/measures.ts';
import { useMeasures } from '../measures/use-measures.ts';
import { isPlain } from '../workspace/look.ts';
import type { Language, WorkspaceGraph } from '../workspace/types.ts';
import { useWorkspace } from '../workspace/workspace.ts';

type Dresser = typeof import('./dress.ts').dress;

/**
 * A picture in the look that was chosen. Before that can be told the first time, there is none: laid
 * out as it is, it would be laid out twice.
 */
export function useDressed(picture: Picture): Picture {
  const graph = useWorkspace((workspace) => workspace.graph);
  const language = useWorkspace((workspace) => workspace.language);
  const look = useWorkspace((workspace) => workspace.look);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const wanted = !isPlain(look);
  const measuring = look.size !== 'none' || look.colour !== 'kind';
  const measured = useMeasures(measuring);
  const measures = measuring ? measured : NOT_MEASURED;
  const [dress, setDress] = useState<Dresser>();
  // As soon as there has been a picture, another look comes to it when it is ready.
  const [bare, setBare] = useState(!wanted);
  useEffect(() => {
    // Only who looks for measures needs what it takes.
    if (wanted) void import('./dress.ts').then((loaded) => setDress(() => loaded.dress));
    else setBare(true);
  }, [wanted]);
  const ready = dress !== undefined && measures !== undefined;
  useEffect(() => {
    if (ready) setBare(true);
  }, [ready]);
  return useMemo(() => {
    if (!wanted) return picture;
    if (!dress || !measures) return bare ? picture : PENDING;
    const posts = look.label === 'post' ? postsOf(graph, language) : new Map<string, string>();
    return dress(picture, { graph, measures, look, scheme }, posts);
  }, [picture, wanted, bare, dress, measures, graph, look, language, scheme]);
}

const NOT_MEASURED: Measures = new Map();
const PENDING: Picture = { nodes: [], edges: [], pending: true };

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
