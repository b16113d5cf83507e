import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHash } from './client-build.mjs';

describe('contentHash', () => {
  let root = '';
  const put = async (file, text) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const hash = () => contentHash(root, ['client', 'vite.config.ts', 'not-there']);

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'liqa-hash-'));
    await put('client/main.tsx', 'one');
    await put('client/canvas/draw.ts', 'two');
    await put('vite.config.ts', 'three');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('stays when only times change', async () => {
    const before = await hash();
    await utimes(path.join(root, 'client/main.tsx'), new Date(0), new Date(0));
    expect(await hash()).toBe(before);
  });

  it('stays when tests change', async () => {
    const before = await hash();
    await put('client/canvas/draw.test.ts', 'a test');
    expect(await hash()).toBe(before);
  });

  it.each([
    ['a file changes', () => put('client/canvas/draw.ts', 'other')],
    ['a file is added', () => put('client/canvas/more.ts', '')],
    ['a single file changes', () => put('vite.config.ts', 'other')],
    ['a file is removed', () => rm(path.join(root, 'client/main.tsx'))],
  ])('changes when %s', async (_what, change) => {
    const before = await hash();
    await change();
    expect(await hash()).not.toBe(before);
  });

  it('does not take text moved from one file to the next for the same', async () => {
    await put('client/main.tsx', 'onetwo');
    await put('client/canvas/draw.ts', '');
    const joined = await hash();
    await put('client/main.tsx', '');
    await put('client/canvas/draw.ts', 'onetwo');
    expect(await hash()).not.toBe(joined);
  });
});
