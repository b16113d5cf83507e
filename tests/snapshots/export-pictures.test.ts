import { loadImage } from '@napi-rs/canvas';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { tonesOf } from '../../contract/chosen-look.ts';
import { KIND_COLOURS, PICTURE_GROUND } from '../../contract/kind-look.ts';
import { pdf } from '../../server/snapshots/export/pdf.ts';
import { png } from '../../server/snapshots/export/png.ts';
import { svg } from '../../server/snapshots/export/svg.ts';
import { awkwardSnapshot } from './awkward-snapshot.ts';
import { exported, snapshotInMemory } from './snapshot-in-memory.ts';

const SVG = { svg: 'http://www.w3.org/2000/svg' };

async function drawn(
  ...of: Parameters<typeof exported> extends [unknown, ...infer Rest] ? Rest : []
) {
  const document = XmlDocument.fromString((await exported(svg, ...of)).toString('utf8'));
  const all = (path: string) => document.find(path, SVG);
  return { all, texts: () => all('//svg:text').map(({ content }) => content) };
}

describe('SVG', () => {
  it('has every node, every line, a legend and where it comes from', async () => {
    const { all, texts } = await drawn(awkwardSnapshot());
    expect(all('/svg:svg/svg:g[1]/svg:path')).toHaveLength(5);
    expect(all('/svg:svg/svg:g[2]/svg:path')).toHaveLength(4 + 3);
    expect(texts()).toEqual(expect.arrayContaining(['Ali', 'Jane', 'A meeting', 'Person']));
    expect(texts().at(-1)).toBe('Liqa · \u20662026-01-02\u2069 · 4 nodes, 5 relations');
  });

  it('is in Arabic, from right to left, and dark where that was chosen', async () => {
    const options = { language: 'ar', colourScheme: 'dark' } as const;
    const { all } = await drawn(awkwardSnapshot(), options);
    expect(all('//svg:text[@direction="rtl"][.="علي"]')).toHaveLength(1);
    expect(all('//svg:text[@direction="rtl"][.="شخص"]')).toHaveLength(1);
    expect(all(`//svg:rect[@fill="${PICTURE_GROUND.dark.surface}"]`)).toHaveLength(1);
  });

  it('lays out what has no place, the same each time', async () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, labels: ['Person'], properties: {} }));
    const relationships = [{ id: 'e', type: 'T', from: 'a', to: 'b', properties: {} }];
    const snapshot = snapshotInMemory({ nodes, relationships });
    const { all } = await drawn(snapshot);
    const places = all('//svg:text[@text-anchor="middle"]/@x').map(({ content }) => content);
    expect(new Set(places).size).toBe(3);
    expect(await exported(svg, snapshot)).toEqual(await exported(svg, snapshot));
  });

  it('draws what was not held, and who is not named, hollow and by broken lines, and says so', async () => {
    const meeting = (id: string, status: string) => {
      return { id, labels: ['Meeting'], properties: { kind: 'phone', nameEn: id, status } };
    };
    const nodes = [
      { id: 'guest', labels: ['Person'], properties: { unnamed: true } },
      ...['held', 'planned', 'denied'].map((status) => meeting(status, status)),
    ];
    const relationships = ['held', 'planned', 'denied'].map((to) => {
      return { id: `t:${to}`, type: 'TOOK_PART_IN', from: 'guest', to, properties: {} };
    });
    const { all, texts } = await drawn(snapshotInMemory({ nodes, relationships }));
    const dashes = (group: number) =>
      all(`/svg:svg/svg:g[${group}]/svg:path`).map(
        (path) => path.find('@stroke-dasharray').at(0)?.content ?? null,
      );
    expect(dashes(1)).toEqual([null, '7 5', '1.5 4']);
    const hollow = `@fill="${PICTURE_GROUND.light.surface}" and @stroke`;
    // Who is not named, two meetings, and two rows of the legend.
    expect(all(`/svg:svg/svg:g[2]/svg:path[${hollow}]`)).toHaveLength(3 + 2);
    expect(dashes(2).filter((dash) => dash !== null)).toEqual(['7 5', '1.5 4', '7 5', '1.5 4']);
    // Each meeting's kind; crossed where it did not come about.
    expect(all('/svg:svg/svg:g[3]/svg:g').map((icon) => icon.find('svg:path', SVG).length)).toEqual(
      [1, 1, 2],
    );
    expect(texts()).toEqual(expect.arrayContaining(['Planned meeting', 'Denied meeting']));
    expect(texts()).not.toContain('Cancelled meeting');
  });

  it('has the frames by state of a view that has them, with those who stand for the state', async () => {
    const node = (id: string, label: string) => ({
      id,
      labels: [label],
      properties: { nameEn: `The ${id}` },
    });
    const tie = (type: string, from: string, to: string) => {
      return { id: `${type}:${from}:${to}`, type, from, to, properties: {} };
    };
    const content = {
      nodes: [node('state', 'State'), node('envoy', 'Person'), node('guest', 'Person')],
      relationships: [tie('REPRESENTS', 'envoy', 'state')],
    };
    const positions = { state: { x: 0, y: 0 }, envoy: { x: 100, y: 0 }, guest: { x: 400, y: 0 } };
    const framed = snapshotInMemory({
      ...content,
      view: { positions, arrangement: '?view=meetings&group=state' },
    });
    const { all, texts } = await drawn(framed);
    expect(all('//svg:rect[@rx]')).toHaveLength(1);
    const [left, width] = ['x', 'width'].map((name) =>
      Number(all(`//svg:rect[@rx]/@${name}`)[0]?.content),
    );
    const [state, envoy, guest] = ['state', 'envoy', 'guest'].map((id) =>
      Number(all(`//svg:text[.="The ${id}"]/@x`).at(-1)?.content),
    );
    const inside = [state, envoy, guest].map(
      (x) => Number(x) > Number(left) && Number(x) < Number(left) + Number(width),
    );
    expect(inside).toEqual([true, true, false]);
    expect(texts().filter((text) => text === 'The state')).toHaveLength(2);
    expect(
      (await drawn(snapshotInMemory({ ...content, view: { positions } }))).all('//svg:rect[@rx]'),
    ).toEqual([]);
  });

  it('has the sizes, colours, labels and icons that were chosen, and says what they mean', async () => {
    const node = (id: string, label: string, properties = {}) => {
      return { id, labels: [label], properties: { nameEn: `The ${id}`, ...properties } };
    };
    const view = {
      positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, mfa: { x: 0, y: 200 } },
      styles: {
        a: { step: 4, tone: 'group-0', label: 'Envoy' },
        b: { step: 0, tone: 'of-later', label: '' },
        mfa: { icon: 'ministry', tone: 'quiet' },
      },
      scales: {
        size: { type: 'steps', by: 'degree', steps: [{ step: 4, least: 2, most: 9, count: 1 }] },
        colour: {
          type: 'groups',
          by: 'state',
          groups: [{ key: 'eg', count: 1 }],
          others: 0,
          none: 1,
        },
        icons: [{ name: 'ministry', count: 1 }],
      },
    } as const;
    const nodes = [node('a', 'Person'), node('b', 'Person'), node('mfa', 'Organization')];
    const { all, texts } = await drawn(snapshotInMemory({ nodes, relationships: [], view }));
    const fill = (at: number) => all(`/svg:svg/svg:g[2]/svg:path[${at}]/@fill`)[0]?.content;
    const tones = tonesOf('light');
    // One that this program does not know leaves a node its kind's colour.
    expect([1, 2, 3].map(fill)).toEqual([
      tones.get('group-0'),
      KIND_COLOURS.light.Person,
      tones.get('quiet'),
    ]);
    const arcs = all('/svg:svg/svg:g[2]/svg:path/@d').map(({ content }) => content);
    expect(arcs.slice(0, 2).map((arc) => /A([\d.]+)/u.exec(arc)?.[1])).toEqual(['36', '10']);
    // On the ministry, and in the legend.
    expect(all('/svg:svg/svg:g[3]/svg:g')).toHaveLength(2);
    expect(texts()).toEqual([
      'Envoy',
      'The mfa',
      'Person',
      'Organization',
      'How many they met',
      '2–9 (1)',
      'State',
      'eg (1)',
      'State not reported (1)',
      'Icon',
      'Ministry (1)',
      expect.stringContaining('3 nodes'),
    ]);
  });

  it('of who met whom has a line for each two instead of the meetings', async () => {
    const node = (id: string, label: string, status = 'held') => {
      return { id, labels: [label], properties: { nameEn: `The ${id}`, status } };
    };
    const part = (from: string, to: string) => {
      return { id: `${from}:${to}`, type: 'TOOK_PART_IN', from, to, properties: {} };
    };
    const nodes = [
      ...['a', 'b', 'c'].map((id) => node(id, 'Person')),
      ...['call', 'visit'].map((id) => node(id, 'Meeting')),
      node('plan', 'Meeting', 'planned'),
      // What became of it is not told: nobody is said to have met.
      { id: 'untold', labels: ['Meeting'], properties: {} },
    ];
    const pairs = [
      'a:untold',
      'c:untold',
      'a:call',
      'b:call',
      'a:visit',
      'b:visit',
      'b:plan',
      'c:plan',
    ];
    const relationships = pairs.map((pair) => {
      const [from = '', to = ''] = pair.split(':');
      return part(from, to);
    });
    const snapshot = snapshotInMemory({ nodes, relationships, view: { view: 'contacts' } });
    const { all, texts } = await drawn(snapshot);
    expect(all('/svg:svg/svg:g[1]/svg:path')).toHaveLength(1);
    expect(all(`/svg:svg/svg:g[1]/svg:path/@stroke`)[0]?.content).toBe(PICTURE_GROUND.light.accent);
    expect(all(`/svg:svg/svg:g[1]/svg:path/@stroke-width`)[0]?.content).toBe('5');
    expect(texts()).toEqual(expect.arrayContaining(['The a', 'The b', 'The c', '2']));
    expect(texts().join()).not.toMatch(/The call|Meeting|Planned/u);
  });

  it('of nothing is an empty picture, of too much none', async () => {
    const { texts } = await drawn(snapshotInMemory({ nodes: [], relationships: [] }));
    expect(texts()).toHaveLength(1);
    const nodes = Array.from({ length: 5001 }, (_, at) => {
      return { id: `n${at}`, labels: ['Person'], properties: {} };
    });
    const large = snapshotInMemory({ nodes, relationships: [] });
    await expect(exported(svg, large)).rejects.toMatchObject({ reason: 'too-large-to-draw' });
  });
});

describe('PNG and PDF', () => {
  it('are pictures at the scale that was chosen', async () => {
    const once = await loadImage(await exported(png, awkwardSnapshot(), { scale: 1 }));
    const twice = await loadImage(await exported(png, awkwardSnapshot(), { scale: 2 }));
    expect(once.width).toBeGreaterThan(500);
    expect([twice.width, twice.height]).toEqual([
      once.width * 2,
      expect.closeTo(once.height * 2, -1),
    ]);
  });

  it('hold text as letters of their own fonts', async () => {
    const bytes = await exported(pdf, awkwardSnapshot(), { language: 'ar' });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/IBMPlexSansArabic/u);
  });
});
