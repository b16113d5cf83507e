import { describe, expect, it } from 'vitest';
import { makePicture } from '../canvas/picture.ts';
import type { IconBy } from '../workspace/look.ts';
import { PLAIN_LOOK } from '../workspace/look.ts';
import { graphOpened, INITIAL_WORKSPACE } from '../workspace/transitions.ts';
import { dress } from './dress.ts';

const node = (id: string, labels: string[], properties = {}) => ({ id, labels, properties });
const workspace = graphOpened(INITIAL_WORKSPACE, {
  nodes: [
    node('a', ['Person', 'Actor']),
    node('nobody', ['Person', 'Actor'], { unnamed: true }),
    node('mfa', ['Organization', 'Actor'], { kind: 'ministry' }),
    node('club', ['Organization', 'Actor'], { kind: 'other' }),
    node('cairo', ['Place'], { kind: 'city' }),
    node('call', ['Meeting'], { kind: 'phone', status: 'held' }),
  ],
  relationships: [],
  omitted: { nodes: 0, relationships: 0 },
});

describe('icons', () => {
  const dressed = (icon: IconBy) =>
    dress(
      makePicture(workspace),
      {
        graph: workspace.graph,
        measures: new Map(),
        look: { ...PLAIN_LOOK, icon },
        scheme: 'light',
      },
      new Map(),
    );
  const withIcon = (icon: IconBy) =>
    dressed(icon).nodes.flatMap((each) => (typeof each.icon === 'object' ? [each.id] : []));

  it('say the kind of everything, leaving meetings their own', () => {
    expect(withIcon('kind')).toEqual(['a', 'nobody', 'mfa', 'club', 'cairo']);
    expect(dressed('kind').scales?.icons).toEqual([]);
  });

  it('say the kind of a body or place that is known, and how many there are of each', () => {
    expect(withIcon('property')).toEqual(['mfa', 'cairo']);
    expect(dressed('property').scales?.icons).toEqual([
      { name: 'ministry', count: 1 },
      { name: 'city', count: 1 },
    ]);
  });

  it('are in the colour of what is hollow', () => {
    const [person, nobody] = dressed('kind').nodes;
    expect(person?.icon).not.toBe(nobody?.icon);
  });

  it('go from meetings too where none are wanted', () => {
    expect(new Set(dressed('none').nodes.map(({ icon }) => icon))).toEqual(new Set(['none']));
  });
});
