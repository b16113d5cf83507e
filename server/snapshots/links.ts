import { randomBytes } from 'node:crypto';
import type { Disk } from 'flydrive';
import { type SnapshotLink, snapshotLinkSchema } from '../../contract/snapshot-links.ts';
import { isGone } from './is-gone.ts';

const FOLDER = 'links';

/** Links to kept snapshots, each a file called by its token: without the token nobody finds it. */
export class Links {
  readonly #disk: Disk;

  constructor(disk: Disk) {
    this.#disk = disk;
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
    await this.#disk.put(keyOf(token), JSON.stringify(link));
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
    const { objects } = await this.#disk.listAll(FOLDER);
    const tokens = Array.from(objects, ({ name }) => name.replace(/\.json$/u, '')).filter(isToken);
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
    await this.#disk.delete(keyOf(token));
    return true;
  }

  /** A file that is not a link opens nothing. */
  async #read(token: string): Promise<SnapshotLink | undefined> {
    try {
      const text = await this.#disk.get(keyOf(token));
      const { data } = snapshotLinkSchema.safeParse(JSON.parse(text));
      return data?.token === token ? data : undefined;
    } catch (error) {
      if (error instanceof SyntaxError || isGone(error)) return undefined;
      throw error;
    }
  }
}

function isToken(text: string): boolean {
  return /^[\w-]{32}$/u.test(text);
}

function keyOf(token: string): string {
  return `${FOLDER}/${token}.json`;
}
