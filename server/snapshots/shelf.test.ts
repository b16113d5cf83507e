import { readdir } from 'node:fs/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { stagingFolder } from '../../tests/support/staging-folder.ts';
import { writeDocument } from './document-file.ts';
import { headOf } from './document-head.ts';
import { openSnapshots } from './open-snapshots.ts';

/** Bytes that the disk still takes. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...parameters) => {
    const handle = await real.open(...parameters);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = async (data, options) => {
      const length = Buffer.byteLength(data as Uint8Array | string);
      disk.left -= length;
      if (disk.left < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      await write(data, options);
    };
    return handle;
  };
  return { ...real, open };
});

beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY;
});

async function* texts(...list: string[]): AsyncGenerator<string> {
  yield* list;
}

async function written(folder: string, name: string) {
  const head = headOf('full', { texts: true }, { kind: 'embedded', version: '0' });
  const node = `{"id":"n","labels":["Topic"],"properties":{"text":"${'x'.repeat(100_000)}"}}`;
  const parts = { head, nodes: texts(node), relationships: texts(), reports: texts() };
  const file = `${folder}/${name}`;
  return { ...(await writeDocument(file, parts)), file, head };
}

it.each([
  ['no room', () => 0],
  ['room for a part', () => 1000],
  ['room for the document and no word about it', (bytes: number) => bytes + 10],
])('keeps nothing, and says why, when there is %s', async (_what, leftFor) => {
  const folder = await stagingFolder();
  const { shelf } = openSnapshots(folder);
  const before = await shelf.add(await written(folder, 'first'), { name: 'first' });
  const second = await written(folder, 'second');
  disk.left = leftFor(second.bytes);
  await expect(shelf.add(second, { name: 'second' })).rejects.toMatchObject({
    name: 'SnapshotError',
    code: 'storage-full',
  });
  disk.left = 0;
  await expect(shelf.edit(before.id, { name: 'other' })).rejects.toMatchObject({
    code: 'storage-full',
  });
  await expect(written(folder, 'third')).rejects.toMatchObject({ code: 'storage-full' });
  const { snapshots } = await shelf.list({ limit: 10, offset: 0, deleted: false });
  expect(snapshots.map(({ name }) => name)).toEqual(['first']);
  expect(await readdir(`${folder}/kept`)).toHaveLength(2);
});

it('leaves a damaged file as it is, and shows the others', async () => {
  const { writeFile, readFile } = await import('node:fs/promises');
  const folder = await stagingFolder();
  const { shelf } = openSnapshots(folder);
  const [good, bad, newer, cut] = [
    await shelf.add(await written(folder, 'a'), { name: 'good' }),
    await shelf.add(await written(folder, 'b'), { name: 'bad' }),
    await shelf.add(await written(folder, 'c'), { name: 'newer' }),
    await shelf.add(await written(folder, 'd'), { name: 'cut' }),
  ];
  const change = async (id: string, edit: (text: string) => string, part = 'snapshot') => {
    const file = `${folder}/kept/${id}.${part}.json`;
    const text = edit(await readFile(file, 'utf8'));
    await writeFile(file, text);
    return { file, text };
  };
  const flipped = await change(bad.id, (text) => text.replace('xx', 'xy'));
  await expect(shelf.open(bad.id)).rejects.toMatchObject({ code: 'damaged-snapshot' });
  expect(await readFile(flipped.file, 'utf8')).toBe(flipped.text);
  await change(newer.id, (text) => text.replace('"version":1}', '"version":2}'));
  await expect(shelf.open(newer.id)).rejects.toMatchObject({ code: 'newer-snapshot' });
  await change(cut.id, (text) => text.slice(0, 50_000));
  await expect(shelf.open(cut.id)).rejects.toMatchObject({ code: 'damaged-snapshot' });
  await change(bad.id, (text) => text.slice(0, 10), 'about');
  await change(newer.id, (text) => text.replace('"version":1', '"version":7'), 'about');
  const { snapshots, unreadable } = await shelf.list({ limit: 10, offset: 0, deleted: false });
  expect(snapshots.map(({ name }) => name).sort()).toEqual(['cut', 'good']);
  expect(unreadable).toEqual(
    expect.arrayContaining([
      { id: bad.id, code: 'damaged-snapshot' },
      { id: newer.id, code: 'newer-snapshot' },
    ]),
  );
  expect((await shelf.open(good.id))?.counts.nodes).toBe(1);
});
