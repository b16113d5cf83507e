import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

function bodyOf(
  chunks: readonly Uint8Array<ArrayBuffer>[],
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(200)), async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((each) => `${each}\n`).join(''));
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.slice(places[at], end));
        const got: string[] = [];
        for await (const some of readLines(bodyOf(chunks))) got.push(...some);
        expect(got).toEqual(lines);
      }),
    );
  });

  it('gives a last line without an end', async () => {
    const got: string[] = [];
    for await (const some of readLines(bodyOf([new TextEncoder().encode('a\nb')]))) {
      got.push(...some);
    }
    expect(got).toEqual(['a', 'b']);
  });
});
