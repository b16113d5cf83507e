import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_INSIDE, readFragment, writeFragment } from './snapshot-fragment.ts';

describe('a snapshot inside a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'aلق\u{1f600}\n"\0') }),
        async (text) => {
          const fragment = await writeFragment(text);
          expect(fragment).toMatch(/^snapshot=[\w-]+$/u);
          expect(await readFragment(`#${fragment}`)).toBe(text);
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('keeps the mark that some texts begin with', async () => {
    const fragment = await writeFragment('\ufefftext');
    expect(await readFragment(fragment ?? '')).toBe('\ufefftext');
  });

  it('has an end', async () => {
    expect(await writeFragment('a'.repeat(LARGEST_INSIDE + 1))).toBeUndefined();
    const random = Array.from({ length: 40_000 }, (_, at) =>
      ((at * 2_654_435_761) % 2 ** 32).toString(36),
    );
    expect(await writeFragment(random.join(''))).toBeUndefined();
  });

  it('unpacks to no more than it may', async () => {
    const bomb = deflateRawSync(Buffer.alloc(LARGEST_INSIDE + 1)).toString('base64url');
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readFragment(`#snapshot=${bomb}`)).toBeUndefined();
  });

  it.each(['', '#', '#snapshot=', '#snapshot=!', '#snapshot=AAAA', '#node=x', '#snapshot=%41'])(
    'is not in %j',
    async (fragment) => {
      expect(await readFragment(fragment)).toBeUndefined();
    },
  );
});
