import { describe, expect, it } from 'vitest';
import { emphasisOf, withChain } from './emphasis.ts';
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts';

const node = (id: string): DrawnNode => ({ id, kind: 'Person', name: id, unnamed: false });
const line = (source: string, target: string, meetings?: string[]): DrawnEdge => ({
  id: `${source}-${target}`,
  source,
  target,
  words: [],
  status: 'held',
  strong: true,
  ...(meetings && { contact: { ids: [source, target], meetings } }),
});
const meetings: Picture = {
  nodes: ['a', 'b', 'c', 'call', 'trip'].map(node),
  edges: [line('a', 'call'), line('b', 'call'), line('b', 'trip'), line('c', 'trip')],
};

describe('a marked chain', () => {
  it('stands out with the lines along it, although nothing is selected', () => {
    const marked = withChain(meetings, undefined, ['a', 'call', 'b']);
    expect([...(marked?.chain ?? [])]).toEqual(['a', 'b', 'call', 'a-call', 'b-call']);
    expect(marked?.nodes.size).toBe(0);
    expect(marked?.near.has('c')).toBe(false);
  });

  it('stays beside what is selected', () => {
    const marked = withChain(meetings, emphasisOf(meetings, { type: 'node', id: 'c' }), [
      'a',
      'call',
      'b',
    ]);
    expect([...(marked?.nodes ?? [])]).toEqual(['c']);
    expect(marked?.chain?.has('a-call')).toBe(true);
    expect(['a', 'c', 'trip'].every((id) => marked?.near.has(id))).toBe(true);
  });

  it('goes along the lines between those who met, where meetings are lines', () => {
    const contacts = {
      nodes: ['a', 'b'].map(node),
      edges: [line('a', 'b', ['call']), line('a', 'b', ['other'])],
    };
    expect([...(withChain(contacts, undefined, ['a', 'call', 'b'])?.chain ?? [])]).toEqual([
      'a',
      'b',
      'a-b',
    ]);
  });

  it('is nothing where none of it is drawn', () => {
    expect(withChain(meetings, undefined, ['x', 'y', 'z'])).toBeUndefined();
    expect(withChain(meetings, undefined)).toBeUndefined();
  });
});
