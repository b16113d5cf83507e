import { describe, expect, it } from 'vitest';
import { readText } from '../../../tests/snapshots/read-text.ts';
import { SnapshotError } from '../snapshot-error.ts';

/** What is said of a file that is refused: where and what, for each fault. */
async function refusal(content: string | Buffer, options: Parameters<typeof readText>[1] = {}) {
  const error = await readText(content, options).catch((fault: unknown) => fault);
  if (!(error instanceof SnapshotError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.code).toBe('invalid-snapshot');
  return error.faults.map(({ pointer, expected, found }) => `${pointer}: ${expected}; ${found}`);
}

const KEYS = `<key id="d0" for="node" attr.name="age" attr.type="int"/>
<key id="d1" for="node" attr.name="__proto__" attr.type="string"/>`;
/** GraphML whose content begins on line 5. */
const graphml = (content: string) =>
  `<?xml version="1.0"?>\n<graphml>${KEYS}\n<graph edgedefault="directed">\n${content}\n</graph></graphml>`;
const gexf = (content: string) =>
  `<gexf version="1.3"><graph>\n<attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>\n${content}\n</graph></gexf>`;
const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE lolz [
  <!ENTITY lol "lol">
  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
]>
<graphml><graph><node id="&lol2;"/></graph></graphml>`;
const OUTSIDE =
  '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<graphml><graph><node id="&x;"/></graph></graphml>';

describe('XML is refused with the line', () => {
  it.each<[what: string, content: string | Buffer, said: RegExp]>([
    ['entities that grow', LAUGHS, /without a <!DOCTYPE \(line 2\); lolz/u],
    ['an entity from outside', OUTSIDE, /without a <!DOCTYPE \(line 1\)/u],
    ['a DOCTYPE after the root', '<graphml/>\n<!DOCTYPE x>', /line 2/u],
    ['an entity that nobody knows', graphml('<node id="&nbsp;"/>'), /entity.*line 5/u],
    ['a tag that is not closed', graphml('<node id="a">'), /well-formed XML: .*line 6/u],
    [
      'half a file',
      graphml('<node id="a"/>').slice(0, -25),
      /well-formed XML: .*unclosed.*line 5/u,
    ],
    ['two roots', `${graphml('')}\n<graphml/>`, /well-formed XML.*line 7/u],
    ['an attribute twice', graphml('<node id="a" id="b"/>'), /duplicate attribute.*line 5/u],
    ['what nests deep', '<graphml>'.repeat(5000), /at most 64 levels \(line 1\)/u],
    [
      'many attributes',
      `<graphml ${Array.from({ length: 2000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      /at most 1000 attributes/u,
    ],
    [
      'bytes in no UTF-8',
      Buffer.from(`\n\n${graphml('<node id="é"/>')}`.trim(), 'latin1'),
      /: text in UTF-8 \(line 5\)/u,
    ],
    [
      'an encoding that it is not in',
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><graphml/>'),
      /line 1/u,
    ],
    [
      'an encoding that nobody knows',
      '<?xml version="1.0" encoding="x-none"?><graphml/>',
      /an encoding.*line 1/u,
    ],
    ['a node without an id', graphml('<node/>'), /id on <node> \(line 5\)/u],
    [
      'the same id twice',
      graphml('<node id="a"/>\n<node id="a"/>'),
      /node\[2\]\/id: an id that no other has \(line 6\); a/u,
    ],
    [
      'an end that is not there',
      graphml('<node id="a"/>\n<edge source="a" target="b"/>'),
      /edge\[1\]\/to: the id of a node of the document \(line 6\); b/u,
    ],
    [
      'a key that is not declared',
      graphml('<node id="a"><data key="d9">x</data></node>'),
      /node\[1\]: a key that is declared before \(line 5\); d9/u,
    ],
    [
      'a value of another type',
      graphml('<node id="a">\n<data key="d0">old</data></node>'),
      /node\[1\]\/age: a value of type Integer \(line 6\); old/u,
    ],
    [
      'a prototype',
      graphml('<node id="a"><data key="d1">x</data></node>'),
      /properties\/__proto__: another name \(line 5\)/u,
    ],
    [
      'a graph in a node',
      graphml('<node id="a"><graph/></node>'),
      /no graph within a node \(line 5\)/u,
    ],
    ['two graphs', '<graphml><graph/>\n<graph/></graphml>', /one graph \(line 2\)/u],
    ['a hyperedge', graphml('<hyperedge/>'), /edges with two ends \(line 5\); <hyperedge>/u],
    [
      'a port',
      graphml('<node id="a"><port name="p"/></node>'),
      /edges that end at nodes \(line 5\)/u,
    ],
    [
      'an end at a port',
      graphml('<node id="a"/><edge source="a" target="a" targetport="p"/>'),
      /edges that end at nodes \(line 5\)/u,
    ],
    [
      'a node in a node of GEXF',
      gexf('<nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes>'),
      /no node within a node \(line 3\)/u,
    ],
    [
      'values for several times',
      gexf(
        '<nodes><node id="a"><attvalues><attvalue for="0" value="1"/>\n<attvalue for="0" value="2"/></attvalues></node></nodes>',
      ),
      /one value, not one for each time \(line 4\)/u,
    ],
    [
      'time in GEXF',
      gexf('<nodes><node id="a"><spells><spell start="1"/></spells></node></nodes>'),
      /does not change \(line 3\)/u,
    ],
    ['an instruction that is none', '<?liqa {"taken": ?><graphml/>', /line 1/u],
    ['a snapshot of no time', '<?liqa {"taken": "now"}?><graphml/>', /^\/taken: /u],
  ])('%s', async (_what, content, said) => {
    for (const piece of [1, 100_000]) {
      expect((await refusal(content, { piece })).join('\n')).toMatch(said);
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('text that does not end, without holding it', async () => {
    const { heapUsed } = process.memoryUsage();
    for (const start of ['<graphml><!--', '<graphml a="']) {
      const endless = Buffer.concat([Buffer.from(start), Buffer.alloc(40_000_000, 'x')]);
      const said = await refusal(endless, { piece: 65_536 });
      expect(said.join('\n')).toMatch(/at most 32000000 characters in one piece/u);
    }
    expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(300_000_000);
  }, 60_000);

  it('defaults that make much of little', async () => {
    const keys = Array.from(
      { length: 1000 },
      (_, at) =>
        `<key id="k${at}" for="node" attr.name="k${at}" attr.type="string"><default>${'x'.repeat(1000)}</default></key>`,
    );
    const nodes = Array.from({ length: 1000 }, (_, at) => `<node id="${at}"/>`);
    const text = `<graphml>${keys.join('')}<graph>${nodes.join('')}</graph></graphml>`;
    expect(await refusal(text, { piece: 65_536 })).toEqual([
      expect.stringContaining('at most 10000000 bytes as a snapshot'),
    ]);
  });
});

describe('JSON is refused with the line', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  it.each<[what: string, content: string | Buffer, said: RegExp]>([
    ['half a file', '{"nodes": [{"id": "a"},\n{"id": ', /ends too early \(line 2\)/u],
    [
      'what is no JSON',
      '{"nodes": [\n{"id": a}], "links": []}',
      /^\/nodes\/0: JSON in UTF-8 \(line 2\)/u,
    ],
    [
      'other bytes',
      Buffer.from('{"nodes": [\n{"id": "é"}], "links": []}', 'latin1'),
      /^\/nodes\/0: JSON in UTF-8 \(line 2\)/u,
    ],
    [
      'what nests deep',
      `{"nodes": [{"id": "a", "x": ${deep}}], "links": []}`,
      /at most 64 levels \(line 1\)/u,
    ],
    [
      'a prototype',
      '{"nodes": [\n{"id": "a", "__proto__": {"x": 1}}], "links": []}',
      /^\/nodes\/0\/properties\/__proto__: another name \(line 2\)/u,
    ],
    [
      'the same id twice',
      '{"nodes": [{"id": 1},\n{"id": "1"}], "links": []}',
      /^\/nodes\/1\/id: an id that no other has \(line 2\)/u,
    ],
    [
      'an end that is not there',
      '{"nodes": [{"id": 1}], "links": [\n{"source": 1, "target": 2}]}',
      /^\/links\/0\/to: the id of a node of the document \(line 2\); 2/u,
    ],
    [
      'a link without an end',
      '{"nodes": [{"id": 1}], "links": [{"source": 1}]}',
      /^\/links\/0\/target: an id/u,
    ],
    ['a node that is none', '{"nodes": [1], "links": []}', /^\/nodes\/0: an object/u],
    ['an element without data', '{"elements": [{"id": 1}]}', /^\/elements\/0\/data: an object/u],
    ['elements that are none', '{"elements": 1}', /^\/elements: an object or a list/u],
    ['half a surrogate pair', '{"nodes": [{"id": "\\ud800"}], "links": []}', /text in Unicode/u],
  ])('%s', async (_what, content, said) => {
    for (const piece of [1, 100_000]) {
      expect((await refusal(content, { piece })).join('\n')).toMatch(said);
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

it.each([
  ['nothing', ''],
  ['words', 'id,labels\na,Person'],
  ['a list', '[]'],
  ['other JSON', '{"a": {"nodes": 1}, "b": ["elements"]}'],
  ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"><g/>'],
  ['a page', '<!DOCTYPE html>\n<html lang="en"><p>'],
])('says which formats are read, for %s', async (_what, content) => {
  const error = await readText(content).catch((fault: unknown) => fault);
  expect(error).toMatchObject({ reason: 'unknown-format', code: 'invalid-snapshot' });
  const [said] = await refusal(content);
  for (const name of ['GraphML', 'GEXF 1.2', 'node-link', 'Cytoscape', 'JSON Lines', 'line 1']) {
    expect(said).toContain(name);
  }
});
