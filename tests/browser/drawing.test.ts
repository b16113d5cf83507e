import { expect, it } from 'vitest';
import { DEFAULT_HIDDEN_KINDS } from '../../client/workspace/transitions.ts';
import { kindOf, NODE_KINDS } from '../../contract/model.ts';
import { around, holds, overlap } from '../support/boxes.ts';
import { describePage } from '../support/describe-page.ts';
import { plainLabel } from '../support/liqa-page.ts';
import { distance, parseColour, readPixels } from '../support/pixels.ts';

interface Subgraph {
  nodes: { id: string; labels: string[]; properties: Record<string, unknown> }[];
}

describePage('the picture', ({ open, server }) => {
  it.each(['en', 'ar'] as const)(
    'shows the whole report at first sight, in %s',
    async (language) => {
      const { liqa } = await open({ language });
      await liqa.go();
      const graph = (await (await fetch(`${server().url}/api/graph`)).json()) as Subgraph;
      const places = await liqa.places();
      // The report is beside the picture; kinds that would crowd it are shown when asked for.
      const notDrawn: readonly string[] = [...DEFAULT_HIDDEN_KINDS, 'Report'];
      const wanted = graph.nodes.filter(({ labels }) => !notDrawn.includes(kindOf(labels) ?? ''));
      expect(Object.keys(places).sort()).toEqual(wanted.map(({ id }) => id).sort());
      expect(wanted.length).toBeGreaterThan(20);

      const labelled = wanted.map(({ id, properties }) => {
        const name = properties[language === 'ar' ? 'nameAr' : 'nameEn'];
        const title = properties[language === 'ar' ? 'titleAr' : 'titleEn'];
        return { id, name: String(name ?? title) };
      });
      for (const { id, name } of labelled) {
        const label = plainLabel(places[id]?.label ?? '');
        // A long name is cut with an ellipsis, never otherwise changed.
        const [shown = ''] = label.split('…');
        expect(plainLabel(name).startsWith(shown.trim())).toBe(true);
        expect(shown.trim().length).toBeGreaterThan(1);
      }
    },
  );

  it('draws each kind in one shape and a colour of its own', async () => {
    const { liqa } = await open();
    await liqa.go('/?hide=Report');
    const looks = new Map<string, Set<string>>();
    for (const { kind, shape, color } of Object.values(await liqa.places())) {
      looks.set(kind, (looks.get(kind) ?? new Set()).add(`${shape} ${color}`));
    }
    expect([...looks.keys()].sort()).toEqual([...NODE_KINDS].filter((k) => k !== 'Report').sort());
    for (const [kind, look] of looks)
      expect({ kind, looks: look.size }).toEqual({ kind, looks: 1 });
    const colours = [...looks.values()].flatMap((look) =>
      [...look].map((one) => one.slice(one.indexOf(' '))),
    );
    expect(new Set(colours).size).toBe(colours.length);
  });

  it.each(['en', 'ar'] as const)(
    'lays nodes apart, inside the canvas, no shown label over a shape, in %s',
    async (language) => {
      const { liqa, page } = await open({ language });
      await liqa.go();
      const frame = await page.getByTestId('canvas').boundingBox();
      const places = Object.entries(await liqa.places());
      const shapes = places.map(([id, place]) => ({ id, box: around(place) }));
      const labels = places
        .filter(([, { labelShown }]) => labelShown)
        .map(([id, { labelBox }]) => ({ id, box: labelBox }));
      const clashes: string[] = [];
      for (const [index, a] of shapes.entries()) {
        for (const b of shapes.slice(index + 1)) {
          if (overlap(a.box, b.box) > 1) clashes.push(`${a.id} and ${b.id}`);
        }
        for (const b of labels) {
          if (a.id !== b.id && overlap(a.box, b.box) > 3) clashes.push(`${a.id} under “${b.id}”`);
        }
      }
      expect(clashes).toEqual([]);
      const whole = {
        x: frame?.x ?? 0,
        y: frame?.y ?? 0,
        w: frame?.width ?? 0,
        h: frame?.height ?? 0,
      };
      expect(shapes.filter(({ box }) => !holds(whole, box, 2)).map(({ id }) => id)).toEqual([]);
      expect(labels.length).toBeGreaterThan(places.length / 2);
    },
  );

  it.each(['light', 'dark'] as const)(
    'puts paint where it says, on the %s theme',
    async (colorScheme) => {
      const { liqa, page } = await open({ colorScheme });
      await liqa.go();
      const places = await liqa.places();
      for (const id of ['EG', 'IR', 'cairo']) {
        const place = places[id];
        if (!place) throw new Error(`${id} is not drawn`);
        const half = { width: Math.ceil(place.w), height: Math.ceil(place.h) };
        const clip = { x: place.x - place.w / 2, y: place.y - place.h / 2, ...half };
        const pixels = await readPixels(page, clip);
        const wanted = parseColour(place.color);
        const near = Array.from({ length: half.width }, (_, x) => pixels.at(x, half.height / 2));
        const painted = near.filter((colour) => distance(colour, wanted) < 60).length;
        expect({ id, painted: painted / near.length > 0.3 }).toEqual({ id, painted: true });
      }
    },
  );

  it('writes Arabic names in ink, whole and from the right', async () => {
    const { liqa, page } = await open({ language: 'ar' });
    await liqa.go();
    const place = (await liqa.places())['abbas-araghchi'];
    if (!place) throw new Error('not drawn');
    expect(place.labelShown).toBe(true);
    expect(plainLabel(place.label)).toBe('عباس عراقجي');
    const { x, y, w, h } = place.labelBox;
    const pixels = await readPixels(page, { x, y, width: Math.ceil(w), height: Math.ceil(h) });
    const paper = pixels.at(0, 0);
    const inked = (column: number) =>
      Array.from({ length: pixels.height }, (_, row) => pixels.at(column, row)).some(
        (colour) => distance(colour, paper) > 100,
      );
    const columns = Array.from({ length: pixels.width }, (_, column) => inked(column));
    // Joined letters leave few gaps; the name fills its box from edge to edge.
    expect(columns.filter(Boolean).length / columns.length).toBeGreaterThan(0.6);
    expect(columns.slice(0, 12).some(Boolean)).toBe(true);
    expect(columns.slice(-12).some(Boolean)).toBe(true);
  });
});
