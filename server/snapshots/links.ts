import { randomBytes } from 'node:crypto';
import { type SnapshotLink, snapshotLinkSchema } from '../../contract/snapshot-links.ts';
import type { SnapshotStorage } from './snapshot-storage.ts';

const FOLDER = 'links';

/** Links to kept snapshots, each a file called by its token: without the token nobody finds it. */
export class Links {
  readonly #storage: SnapshotStorage;

  constructor(storage: SnapshotStorage) {
    this.#storage = storage;
  }

  async add(
    snapshot: string,
    { expires, origins }: { expires?: string | undefined; origins: readonly string[] },
  ): Promise<SnapshotLink> {
    const token = randomBytes(24).toString('base64url');
    const link: SnapshotLink = {
      token,
      path: `/shared/${token}`,
      snapshot,
      created: new Date().toISOString(),
      expires: expires === undefined ? null : new Date(expires).toISOString(),
      origins: [...new Set(origins)],
    };
    await this.#storage.put(keyOf(token), JSON.stringify(link));
    return link;
  }

  /** A link that still opens; undefined for any other. */
  async find(token: string): Promise<SnapshotLink | undefined> {
    const link = isToken(token) ? await this.#read(token) : undefined;
    const over = link?.expires && Date.parse(link.expires) <= Date.now();
    return over ? undefined : link;
  }

  /** A snapshot's links, those that are over among them. */
  async of(snapshot: string): Promise<SnapshotLink[]> {
    const names = await this.#storage.list(FOLDER);
    const tokens = names.map((name) => name.replace(/\.json$/u, '')).filter(isToken);
    const links = await Promise.all(tokens.map((token) => this.#read(token)));
    return links
      .filter((link) => link !== undefined && link.snapshot === snapshot)
      .map((link) => link as SnapshotLink)
      .sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  /** True when there was such a link of this snapshot. */
  async withdraw(snapshot: string, token: string): Promise<boolean> {
    const link = isToken(token) ? await this.#read(token) : undefined;
    if (link?.snapshot !== snapshot) return false;
    await this.#storage.delete(keyOf(token));
    return true;
  }

  /** A file that is not a link opens nothing. */
  async #read(token: string): Promise<SnapshotLink | undefined> {
    const text = await this.#storage.get(keyOf(token));
    if (text === undefined) return undefined;
    try {
      const { data } = snapshotLinkSchema.safeParse(JSON.parse(text));
      return data?.token === token ? data : undefined;
    } catch {
      return undefined;
    }
  }
}

function isToken(text: string): boolean {
  return /^[\w-]{32}$/u.test(text);
}

function keyOf(token: string): string {
  return `${FOLDER}/${token}.json`;
}
