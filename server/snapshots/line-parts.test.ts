import { expect, it } from 'vitest';
import { lineParts } from './line-parts.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 7) {
  const found: [pointer: string, of: string, line: number, text: string][] = [];
  for await (const { parts } of lineParts(() => inPieces(text, size))) {
    for (const { pointer, of, line, bytes } of parts) {
      found.push([pointer, of, line, bytes.toString()]);
    }
  }
  return found;
}

const faultsOf = async (text: string, size?: number) => {
  const error = await read(text, size).catch((fault: unknown) => fault);
  return (error as { faults: unknown }).faults;
};

it.each([1, 7, 1000])(
  'finds the parts of a document, however they come (%i bytes)',
  async (size) => {
    const text =
      '\ufeff{"head": {"name": "لقاء", "version": 1}}\r\n\n{"node": {"id": "a"}}\n' +
      '{"relationship": {"id": "r"}}\n{"node": {"id": "b"}}\n{"report": {"id": "t"}}';
    expect(await read(text, size)).toEqual([
      ['/name', '/name', 1, '"لقاء"'],
      ['/version', '/version', 1, '1'],
      ['/graph/nodes/0', '/graph/nodes', 3, '{"id": "a"}'],
      ['/graph/relationships/0', '/graph/relationships', 4, '{"id": "r"}'],
      ['/graph/nodes/1', '/graph/nodes', 5, '{"id": "b"}'],
      ['/reports/0', '/reports', 6, '{"id": "t"}'],
    ]);
  },
);

it.each([
  ['not JSON', 'x', 'one JSON object'],
  ['a line that goes on', '{"node": {"id":', 'it ends too early'],
  ['two objects', '{"node": {}} {"node": {}}', 'one JSON object'],
  ['another name', '{"edge": {}}', 'head, report, node or relationship'],
  ['what nests deep', `{"node": ${'['.repeat(100_000)}`, 'levels'],
])('names the line of %s', async (_what, line, expected) => {
  const faults = await faultsOf(`{"head": {}}\n{"node": {"id": "a"}}\n${line}\n`, 1000);
  expect(faults).toEqual([
    expect.objectContaining({ expected: expect.stringContaining(expected) }),
  ]);
  expect(faults).toEqual([
    expect.objectContaining({ expected: expect.stringContaining('line 3') }),
  ]);
});

it('holds no line that is longer than a part may be', async () => {
  const endless = async function* () {
    yield Buffer.from('{"node": "');
    for (;;) yield Buffer.alloc(1 << 20, 'x');
  };
  const parts = lineParts(endless);
  await expect(parts.next()).rejects.toMatchObject({ code: 'invalid-snapshot' });
});
