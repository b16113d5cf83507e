import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters, graphs } from '../../tests/support/arbitrary-graph.ts';
import { makePicture } from '../canvas/picture.ts';
import { NO_FILTERS } from '../workspace/filters.ts';
import { INITIAL_WORKSPACE } from '../workspace/transitions.ts';
import { VIEWS } from '../workspace/types.ts';
import { VISIBLE_KINDS } from '../workspace/visible-graph.ts';
import { type Cause, causeUndone, whyHidden } from './why-hidden.ts';

const workspaces = fc
  .record({
    graph: graphs,
    filters,
    view: fc.constantFrom(...VIEWS),
    hiddenKinds: fc.subarray([...VISIBLE_KINDS]),
    hiddenNodes: fc.subarray(['p1', 'm1', 'EG']),
  })
  .map((parts) => ({ ...INITIAL_WORKSPACE, ...parts }));

const draws = (workspace: typeof INITIAL_WORKSPACE, id: string, undone: readonly Cause[]) =>
  makePicture(undone.reduce(causeUndone, workspace)).nodes.some((node) => node.id === id);

describe('why something is not in the picture', () => {
  it('undoing what it names shows it, and undoing less does not', () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        for (const id of workspace.graph.nodes.keys()) {
          const { causes, anyOf } = whyHidden(workspace, id);
          if (draws(workspace, id, [])) {
            expect([causes, anyOf]).toEqual([[], []]);
            continue;
          }
          const ways = anyOf.length === 0 ? [causes] : anyOf.map((one) => [...causes, one]);
          for (const way of ways) {
            expect(draws(workspace, id, way)).toBe(true);
            for (const cause of way) {
              const less = way.filter((other) => other !== cause);
              expect(draws(workspace, id, less)).toBe(false);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says that it is not here', () => {
    expect(whyHidden(INITIAL_WORKSPACE, 'nobody')).toEqual({
      isHere: false,
      causes: [],
      anyOf: [],
    });
  });

  it('finds nothing to undo where nothing keeps it out', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const workspace = { ...INITIAL_WORKSPACE, graph, hiddenKinds: [], filters: NO_FILTERS };
        expect(whyHidden(workspace, 'm1').causes).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
