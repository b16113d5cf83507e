import { describe, expect, it } from 'vitest';
import type { WorkspaceGraph } from '../workspace/types.ts';
import { groupHints, layoutHints } from './layout-hints.ts';

const node = (id: string, label: string, properties = {}) =>
  [id, { id, labels: [label] as string[], properties }] as const;
const tie = (type: string, from: string, to: string) =>
  [
    `${type}:${from}:${to}`,
    { id: `${type}:${from}:${to}`, type, from, to, properties: {} },
  ] as const;
const graph: WorkspaceGraph = {
  nodes: new Map([
    node('EG', 'State'),
    node('IR', 'State'),
    node('cairo', 'Place'),
    node('minister', 'Person'),
    node('ministry', 'Organization'),
    node('talks', 'Meeting', { earliest: '1970-01-02', latest: '1970-01-31' }),
    node('call', 'Meeting'),
    node('guest', 'Person'),
  ]),
  relationships: new Map([
    tie('BELONGS_TO', 'ministry', 'EG'),
    tie('REPRESENTS', 'minister', 'ministry'),
    tie('LOCATED_IN', 'cairo', 'EG'),
    tie('HELD_IN', 'talks', 'cairo'),
    tie('TOOK_PART_IN', 'guest', 'talks'),
    tie('REPRESENTS', 'guest', 'IR'),
    tie('TOOK_PART_IN', 'guest', 'call'),
  ]),
  omitted: { nodes: 0, relationships: 0 },
};
const group = (layout: 'layers' | 'places', id: string) =>
  layoutHints(graph, layout).get(id)?.group;

describe('what a layout goes by', () => {
  it('is the state that somebody stands for, over a body of it, and where a meeting was', () => {
    expect(group('layers', 'minister')).toBe('EG');
    expect(group('layers', 'guest')).toBe('IR');
    expect(group('layers', 'talks')).toBe('EG');
    expect(group('layers', 'call')).toBe('IR');
  });

  it('is the place of a meeting and of who was there, and nothing for others', () => {
    expect(group('places', 'talks')).toBe('cairo');
    expect(group('places', 'guest')).toBe('cairo');
    expect(group('places', 'minister')).toBe(undefined);
  });

  it('is the range of days in which a meeting may have been', () => {
    const hints = layoutHints(graph, 'time');
    expect(hints.get('talks')?.when).toEqual([1, 30]);
    expect(hints.has('call')).toBe(false);
  });

  it('puts with a state only those who stand for it, not whom they met or where', () => {
    const groups = [...groupHints(graph, 'standing')].map(([id, hint]) => [id, hint.group]);
    expect(Object.fromEntries(groups)).toEqual({
      EG: 'EG',
      IR: 'IR',
      ministry: 'EG',
      minister: 'EG',
      guest: 'IR',
    });
  });
});
