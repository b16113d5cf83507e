import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeDocument } from '../../server/snapshots/document-file.ts';
import { headOf } from '../../server/snapshots/document-head.ts';
import { DurableFolder } from '../../server/snapshots/durable-folder.ts';
import { type BucketSettings, openBucket } from '../../server/snapshots/open-bucket.ts';
import { openSnapshots, type Snapshots } from '../../server/snapshots/open-snapshots.ts';
import { SnapshotStorage } from '../../server/snapshots/snapshot-storage.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { freePort } from '../support/live-server.ts';
import { type S3Server, s3Packages, startS3Server } from '../support/s3-server.ts';
import { serve } from '../support/serve.ts';
import { stagingFolder } from '../support/staging-folder.ts';
import { openProxy } from '../support/tcp-proxy.ts';

const PAGE = { limit: 100, offset: 0, deleted: false };
const WEEK_MS = 7 * 24 * 3_600_000;
const { folder: packages = '', missing } = await s3Packages();
const why = missing === undefined ? '' : ` (left out: ${missing})`;

let server: S3Server;
let buckets = 0;

beforeAll(async () => {
  if (missing === undefined) server = await startS3Server(packages);
});
afterAll(() => server?.stop());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'somebody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a secret');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

async function newBucket(): Promise<BucketSettings> {
  buckets += 1;
  const bucket = `kept-${buckets}`;
  const made = await fetch(`${server.endpoint}/${bucket}`, { method: 'PUT' });
  expect(made.status).toBe(200);
  return { bucket, prefix: 'of/liqa/', endpoint: server.endpoint, region: 'us-east-1' };
}

async function* texts(...list: string[]): AsyncGenerator<string> {
  yield* list;
}

async function document(folder: string, name: string, size = 100_000) {
  const head = headOf('full', { texts: true }, { kind: 'embedded', version: '0' });
  const node = `{"id":"n","labels":["Topic"],"properties":{"text":"لقاء ${'x'.repeat(size)}"}}`;
  const parts = { head, nodes: texts(node), relationships: texts(), reports: texts() };
  const file = `${folder}/${name}`;
  return { ...(await writeDocument(file, parts)), file, head };
}

const bytesOf = async (shelf: Snapshots['shelf'], id: string): Promise<Buffer> => {
  const source = await shelf.open(id);
  const chunks: Uint8Array[] = [];
  for await (const chunk of source?.bytes?.() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const storages: (readonly [string, () => Promise<SnapshotStorage>])[] = [
  ['a folder', async () => new SnapshotStorage(new DurableFolder(await stagingFolder()))],
  ['a bucket of S3', async () => openBucket(await newBucket())],
];

describe.each(missing === undefined ? storages : storages.slice(0, 1))(
  'snapshots kept in %s',
  (_what, newStorage) => {
    it('are found, changed, copied, put away and brought back', async () => {
      const folder = await stagingFolder();
      const storage = await newStorage();
      const { shelf } = openSnapshots(folder, storage);
      expect(await shelf.list(PAGE)).toEqual({ snapshots: [], total: 0, unreadable: [] });
      const first = await shelf.add(await document(folder, 'a'), { name: 'لقطة', note: 'one' });
      const copy = await shelf.duplicate(first.id, 'copy');
      expect(copy).toMatchObject({ name: 'copy', note: 'one', checksum: first.checksum });
      await shelf.edit(first.id, { note: 'two' });
      for (let at = 0; at < 3; at += 1) {
        await shelf.add(await document(folder, `more-${at}`), { name: `more ${at}` });
      }
      // What is asked anew sees what was written.
      const again = openSnapshots(folder, storage).shelf;
      expect(await again.list(PAGE)).toMatchObject({ total: 5, unreadable: [] });
      expect(await again.find(first.id)).toEqual({ ...first, note: 'two' });
      const [bytes, copied] = [
        await bytesOf(again, first.id),
        await bytesOf(again, copy?.id ?? ''),
      ];
      expect(bytes).toHaveLength(first.bytes);
      expect(copied.equals(bytes)).toBe(true);
      expect(await again.find('A'.repeat(22))).toBeUndefined();
      expect(await again.open('../../etc/passwd')).toBeUndefined();
      await again.remove(first.id);
      expect(await again.open(first.id)).toBeUndefined();
      expect(await again.list({ ...PAGE, deleted: true })).toMatchObject({ total: 1 });
      await again.restore(first.id);
      expect(await again.find(first.id)).toMatchObject({ name: 'لقطة', deleted: null });
      await again.remove(first.id);
      await again.purge(Date.now() + WEEK_MS + 1000);
      expect(await again.restore(first.id)).toBeUndefined();
      expect(await again.list(PAGE)).toMatchObject({ total: 4 });
    });

    it('have links that open until they are withdrawn', async () => {
      const { links } = openSnapshots(await stagingFolder(), await newStorage());
      const [one, other] = ['A'.repeat(22), 'B'.repeat(22)];
      expect(await links.of(one)).toEqual([]);
      const made = [];
      for (let at = 0; at < 4; at += 1) made.push(await links.add(one, { origins: [] }));
      await links.add(other, { origins: [] });
      expect(await links.of(one)).toHaveLength(4);
      const [{ token } = { token: '' }] = made;
      expect(await links.find(token)).toMatchObject({ snapshot: one });
      expect(await links.withdraw(other, token)).toBe(false);
      expect(await links.withdraw(one, token)).toBe(true);
      expect(await links.find(token)).toBeUndefined();
      expect(await links.of(one)).toHaveLength(3);
    });

    it('find their words again, and are refused when a byte of them changed', async () => {
      const folder = await stagingFolder();
      const storage = await newStorage();
      const { shelf } = openSnapshots(folder, storage);
      const kept = openSnapshots(folder, storage);
      const { id, bytes } = await shelf.add(await document(folder, 'a'), { name: 'a' });
      await storage.delete(`${id}.about.json`);
      expect(await kept.shelf.find(id)).toMatchObject({ id, bytes, counts: { nodes: 1 } });
      const text = (await bytesOf(shelf, id)).toString('utf8');
      await storage.put(`${id}.snapshot.json`, text.replace('xx', 'xy'));
      await expect(shelf.open(id)).rejects.toMatchObject({ code: 'damaged-snapshot' });
      expect(await storage.get(`${id}.snapshot.json`)).toBe(text.replace('xx', 'xy'));
    });

    it('leave nothing behind when their document can’t be read', async () => {
      const folder = await stagingFolder();
      const { shelf } = openSnapshots(folder, await newStorage());
      const ready = await document(folder, 'a');
      const gone = { ...ready, file: `${folder}/gone` };
      await expect(shelf.add(gone, { name: 'a' })).rejects.toThrow('ENOENT');
      expect(await shelf.list(PAGE)).toEqual({ snapshots: [], total: 0, unreadable: [] });
    });
  },
);

describe.skipIf(missing !== undefined)(`a service that is not as it should be${why}`, () => {
  const list = async (settings: BucketSettings) =>
    openSnapshots(await stagingFolder(), await openBucket(settings)).shelf.list(PAGE);

  it('is told from one that is: no such bucket, no credentials, wrong ones, nobody there', async () => {
    const bucket = await newBucket();
    expect(await list(bucket)).toMatchObject({ total: 0 });
    const refused = (subject: string) => ({ reason: 'storage-refused', subject });
    await expect(list({ ...bucket, bucket: 'nobodys' })).rejects.toMatchObject(
      refused('NoSuchBucket'),
    );
    await checkCredentials(true);
    await expect(list(bucket)).rejects.toMatchObject(refused('InvalidAccessKeyId'));
    await checkCredentials(false);
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    await expect(list(bucket)).rejects.toMatchObject(refused('CredentialsProviderError'));
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'somebody');
    const nobody = { ...bucket, endpoint: `http://127.0.0.1:${await freePort()}` };
    await expect(list(nobody)).rejects.toMatchObject({ code: 'storage-away' });
  });

  it('keeps nothing that it got half of, and opens nothing that it sends half of', async () => {
    const bucket = await newBucket();
    const folder = await stagingFolder();
    const direct = openSnapshots(folder, await openBucket(bucket)).shelf;
    const large = await document(folder, 'large', 20_000_000);
    const { id } = await direct.add(large, { name: 'large' });
    const proxy = await openProxy({
      host: '127.0.0.1',
      port: Number(new URL(server.endpoint).port),
    });
    onTestFinished(proxy.close);
    const endpoint = `http://127.0.0.1:${proxy.port}`;
    const storage = await openBucket({ ...bucket, endpoint });
    const { shelf } = openSnapshots(folder, storage);
    const reading = async () => {
      for await (const chunk of storage.read(`${id}.snapshot.json`)) {
        if (chunk.length > 0) proxy.breakConnections();
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'storage-away' });
    const adding = shelf.add(large, { name: 'half' });
    const breaking = setInterval(proxy.breakConnections, 1);
    await expect(adding).rejects.toMatchObject({ code: 'storage-away' });
    clearInterval(breaking);
    expect(await shelf.list(PAGE)).toMatchObject({ total: 1, unreadable: [] });
    expect((await shelf.open(id))?.counts.nodes).toBe(1);
  });

  it('is said in plain words in either language', async () => {
    const elsewhere = await openBucket({ ...(await newBucket()), bucket: 'nobodys' });
    const nowhere = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' };
    const store = openNeo4jStore({ ...nowhere, timeoutMs: 1000 });
    const served = await serve(store, { storage: elsewhere });
    onTestFinished(async () => {
      await served.close();
      await store.close();
    });
    const reply = await fetch(`${served.url}/api/snapshots`, {
      headers: { 'Accept-Language': 'en' },
    });
    expect(reply.status).toBe(503);
    const problem = await reply.json();
    expect(problem).toMatchObject({ code: 'storage-away' });
    expect(problem.detail).toContain('(NoSuchBucket)');
    expect(problem.detail).toContain('LIQA_SNAPSHOTS');
  });
});

/** From now on the server looks, or not, at who asks; it knows nobody. */
async function checkCredentials(on: boolean): Promise<void> {
  const body = on ? '0' : 'inf';
  const reply = await fetch(`${server.endpoint}/moto-api/reset-auth`, { method: 'POST', body });
  expect(reply.status).toBe(200);
}
