import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from './json-splitter.ts';
import { SnapshotError } from './snapshot-error.ts';

const OPTIONS = { objects: ['/in'], lists: ['/in/list', '/other'], largest: 10_000, deepest: 10 };

function split(bytes: Buffer, sizes: readonly number[]) {
  const splitter = new JsonSplitter(OPTIONS);
  const parts = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    parts.push(...splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  splitter.end();
  return parts.map(({ pointer, of, bytes: part }) => ({
    pointer,
    of,
    value: JSON.parse(part.toString('utf8')) as unknown,
  }));
}

const json = fc.jsonValue({ maxDepth: 5 });

describe('a JSON document in parts', () => {
  it('is the same however its bytes come, in any layout', () => {
    fc.assert(
      fc.property(
        fc.array(json, { maxLength: 5 }),
        fc.array(json, { maxLength: 3 }),
        json,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(undefined, 2, '\t\n'),
        (list, other, rest, sizes, layout) => {
          const text = JSON.stringify({ rest, in: { list, 'a/b': rest }, other }, null, layout);
          expect(split(Buffer.from(text), sizes)).toEqual(
            [
              { pointer: '/rest', of: '/rest', value: rest },
              ...list.map((value, at) => ({ pointer: `/in/list/${at}`, of: '/in/list', value })),
              { pointer: '/in/a~1b', of: '/in/a~1b', value: rest },
              ...other.map((value, at) => ({ pointer: `/other/${at}`, of: '/other', value })),
            ].map((part) => ({ ...part, value: JSON.parse(JSON.stringify(part.value)) })),
          );
        },
      ),
    );
  });

  it('may begin with a byte order mark, once and whole', () => {
    for (const size of [1, 2, 100]) {
      expect(split(Buffer.from('\ufeff {"a":1}'), [size])).toMatchObject([{ value: 1 }]);
    }
    for (const text of ['\ufeff\ufeff{}', '{}\ufeff', '{\ufeff}']) {
      expect(() => split(Buffer.from(text), [2])).toThrow(SnapshotError);
    }
    expect(() => split(Buffer.from([0xef, 0xbb, 0x7b, 0x7d]), [1])).toThrow(SnapshotError);
  });

  it('is refused, and never anything worse, where it is not JSON', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:1 ne\\u\n') }),
        fc.integer({ min: 1, max: 7 }),
        (text, size) => {
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            parsed = undefined;
          }
          const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
          try {
            split(Buffer.from(text), [size]);
          } catch (error) {
            if (isObject) expect(String(error)).toContain('each name once');
            expect(error instanceof SnapshotError || error instanceof SyntaxError).toBe(true);
            return;
          }
          expect(isObject).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['too deep', `{"a":${'['.repeat(11)}${']'.repeat(11)}}`, 'at most 10 levels'],
    ['too large', `{"a":"${'x'.repeat(20_000)}"}`, 'at most 10000 bytes'],
    ['a name twice', '{"a":1,\n"a":2}', 'each name once (line 2)'],
    ['cut off', '{"in":{"list":[1,', 'it ends too early'],
  ])('is refused when it is %s', (_what, text, expected) => {
    const refused = () => split(Buffer.from(text), [16]);
    expect(refused).toThrow(SnapshotError);
    expect(refused).toThrow(expected);
  });
});
