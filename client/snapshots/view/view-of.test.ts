import fc from 'fast-check';
import { expect, it } from 'vitest';
import { snapshotViewSchema } from '../../../contract/snapshot.ts';
import { SMALL_SNAPSHOT } from '../../../tests/support/small-snapshot.ts';
import type { Seen } from '../../canvas/seen.ts';
import type { Scale } from '../../look/scale.ts';
import {
  arrangementOf,
  INITIAL_WORKSPACE,
  redone,
  selectionOf,
  undone,
} from '../../workspace/transitions.ts';
import { LAYOUTS, SURFACES, VIEWS, type Workspace } from '../../workspace/types.ts';
import { archiveOf } from '../archive/archive.ts';
import { looksOf } from './looks-of.ts';
import { restoredFrom, wantedFrom } from './restored-from.ts';
import { subjectOf } from './subject-of.ts';
import { viewOf } from './view-of.ts';

const archive = archiveOf(SMALL_SNAPSHOT);
const graph = { ...archive, omitted: { nodes: 0, relationships: 0 } };
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const point = fc.record({ x: number, y: number });
const workspaces: fc.Arbitrary<Workspace> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    surface: fc.constantFrom(...SURFACES),
    layout: fc.constantFrom(...LAYOUTS),
    hiddenNodes: fc.subarray(['a', 'b']),
    selection: fc.subarray(['a', 'b', 'm']).map(selectionOf),
    notes: fc.array(fc.record({ on: fc.constantFrom(null, 'a'), text: fc.string() }), {
      maxLength: 2,
    }),
    filters: fc.constantFrom(INITIAL_WORKSPACE.filters, {
      ...INITIAL_WORKSPACE.filters,
      from: '2024-11',
      statuses: ['held' as const],
    }),
    pinned: fc.constantFrom(new Map(), new Map([['a', { x: 1, y: -2 }]])),
  })
  .map((some) => ({ ...INITIAL_WORKSPACE, graph, ...some }));

it('keeps how the page looks and gives it back, in the language of whoever opens it', () => {
  fc.assert(
    fc.property(workspaces, (workspace) => {
      const view = snapshotViewSchema.parse(
        JSON.parse(JSON.stringify(viewOf(workspace, undefined, 'dark'))),
      );
      const restored = restoredFrom(archive, view, { ...INITIAL_WORKSPACE, language: 'en' }, null);
      const { graph: _, ...arranged } = arrangementOf(restored);
      const { graph: __, ...before } = arrangementOf(workspace);
      expect(arranged).toEqual(before);
      expect(restored.selection).toEqual(workspace.selection);
      expect([restored.surface, restored.language]).toEqual([workspace.surface, 'en']);
      expect([...restored.graph.nodes.keys()]).toEqual([...archive.nodes.keys()]);
    }),
  );
});

it('keeps every place to the last digit', () => {
  const seen = fc.record({
    positions: fc
      .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), point, fc.boolean()), {
        selector: ([id]) => id,
      })
      .filter((all) => all.every(([id]) => id !== '__proto__'))
      .map((all) => new Map(all.map(([id, at, above]) => [id, { ...at, above }]))),
    picture: fc.constant({ nodes: [], edges: [] }),
    zoom: fc.double({ min: 0.1, max: 3, noNaN: true }),
    pan: point,
    frame: fc.constant({ width: 800, height: 600 }),
    paint: fc.constant(() => ''),
  });
  fc.assert(
    fc.property(seen, (now: Seen) => {
      const view = snapshotViewSchema.parse(viewOf(INITIAL_WORKSPACE, now, 'light'));
      const { positions, zoom, pan } = wantedFrom(view);
      expect(new Map([...positions].sort())).toEqual(new Map([...now.positions].sort()));
      expect([zoom, pan]).toEqual([now.zoom, now.pan]);
    }),
  );
});

it('keeps how nodes were made to look, and what that says', () => {
  const node = { id: 'a', kind: 'Person' as const, name: 'A', unnamed: false };
  const scale = { type: 'steps', by: 'degree', steps: [{ step: 2, least: 1, most: 3, count: 1 }] };
  const picture = {
    nodes: [
      { ...node, step: 2, tone: 'quiet', icon: { name: 'Person' as const, image: 'data:,' } },
      { ...node, id: 'b', icon: 'none' as const, label: '' },
      { ...node, id: 'c' },
    ],
    edges: [],
    scales: { size: scale as Scale, colour: undefined, icons: [] },
  };
  const looks = looksOf(picture);
  expect(snapshotViewSchema.parse(looks)).toEqual({
    styles: { a: { step: 2, tone: 'quiet', icon: 'Person' }, b: { icon: 'none', label: '' } },
    scales: { size: scale },
  });
  expect(looksOf({ nodes: picture.nodes, edges: [] })).toEqual({});
});

it('opens what an earlier version kept, and what a query found', () => {
  const earlier = { view: 'contacts', hiddenKinds: ['State', 'of-later'], selection: null };
  const restored = restoredFrom(archive, earlier, INITIAL_WORKSPACE, null);
  expect([restored.view, restored.hiddenKinds]).toEqual(['contacts', ['State']]);
  expect(restoredFrom(archive, {}, INITIAL_WORKSPACE, null).surface).toBe('canvas');
});

it('is left by undo for what was looked at before, and is opened again by redo', () => {
  const present = { ...INITIAL_WORKSPACE, graph, hiddenNodes: ['a'] };
  const opened = restoredFrom(archive, { view: 'contacts' }, present, 'kept');
  const left = undone(opened);
  expect(arrangementOf(left)).toEqual(arrangementOf(present));
  expect(arrangementOf(redone(left))).toEqual(arrangementOf(opened));
  expect(restoredFrom(archive, {}, INITIAL_WORKSPACE, 'kept').past).toEqual([]);
});

it('takes the meetings behind the lines that say who met whom', () => {
  const workspace = { ...INITIAL_WORKSPACE, graph, hiddenKinds: ['Meeting' as const] };
  expect(subjectOf(workspace)).toEqual({ nodes: ['a', 'b', 'c'], relationships: [] });
  expect(subjectOf({ ...workspace, view: 'contacts' })).toEqual({
    nodes: ['a', 'b', 'c', 'm'],
    relationships: ['TOOK_PART_IN:a:m', 'TOOK_PART_IN:b:m'],
  });
});
