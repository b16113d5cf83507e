import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SnapshotHead } from '../../contract/snapshot.ts';
import {
  type EditSnapshot,
  type SnapshotEntry,
  type SnapshotList,
  snapshotEntrySchema,
} from '../../contract/snapshots.ts';
import { readDocument } from './read-document.ts';
import { type Sifting, siftedEntries } from './sifted-entries.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { SnapshotSource } from './snapshot-source.ts';
import type { SnapshotStorage } from './snapshot-storage.ts';

const DOCUMENT = '.snapshot.json';
const ABOUT = '.about.json';
/** For so long what was deleted can be restored. */
const UNDO_MS = 7 * 24 * 3_600_000;

/** Entries that are read at the same time. */
const AT_ONCE = 32;

/** Which of those that are wanted are told. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

const aboutSchema = z.object({
  format: z.literal('liqa-snapshot-entry'),
  version: z.literal(1),
  entry: snapshotEntrySchema,
});

/** A document on the local disk, ready to be kept. */
export interface ReadyDocument {
  readonly file: string;
  readonly head: Pick<SnapshotHead, 'kind' | 'taken' | 'store'>;
  readonly checksum: string;
  readonly bytes: number;
  readonly counts: SnapshotEntry['counts'];
}

/**
 * Where snapshots are kept: each a document, which never changes, and beside it what is said about
 * it, which does. The document comes first and goes last: one without words about it was just being
 * kept when something ended the program, is whole, and finds its place when the shelf is looked at.
 */
export class Shelf {
  readonly #storage: SnapshotStorage;
  /** Ids whose words are still to be written. */
  readonly #coming = new Set<string>();
  #edits: Promise<unknown> = Promise.resolve();

  constructor(storage: SnapshotStorage) {
    this.#storage = storage;
  }

  async add(
    { file, head: { kind, taken, store }, bytes, counts, checksum }: ReadyDocument,
    words: { name: string; note?: string | undefined; thumbnail?: string | undefined },
  ): Promise<SnapshotEntry> {
    const keep = (id: string) => this.#storage.putFile(id + DOCUMENT, file);
    return this.#keep(keep, (id) => ({
      id,
      name: words.name,
      note: words.note ?? null,
      kind,
      taken,
      kept: new Date().toISOString(),
      store,
      bytes,
      counts,
      checksum,
      thumbnail: words.thumbnail ?? null,
      deleted: null,
    }));
  }

  /** A page of those that are wanted. What can't be read is named and left as it is. */
  async list({ limit, offset, ...sifting }: Page & Sifting): Promise<SnapshotList> {
    const entries: SnapshotEntry[] = [];
    const unreadable: SnapshotList['unreadable'] = [];
    const look = async (id: string) => {
      try {
        const entry = (await this.#read(id)) ?? (await this.#adopt(id));
        if (entry) entries.push(entry);
      } catch (error) {
        const code = error instanceof SnapshotError ? error.code : undefined;
        if (code !== 'damaged-snapshot' && code !== 'newer-snapshot') throw error;
        unreadable.push({ id, code });
      }
    };
    const ids = [...(await this.#ids())];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await Promise.all(ids.slice(at, at + AT_ONCE).map(look));
    }
    const wanted = siftedEntries(entries, sifting);
    return { snapshots: wanted.slice(offset, offset + limit), total: wanted.length, unreadable };
  }

  /** Undefined when there is none, or it was deleted. */
  async find(id: string): Promise<SnapshotEntry | undefined> {
    const entry = await this.#any(id);
    return entry?.deleted === null ? entry : undefined;
  }

  /** A snapshot's document, every byte of it checked; undefined as for `find`. */
  async open(id: string): Promise<SnapshotSource | undefined> {
    return (await this.find(id)) && readDocument(() => this.#storage.read(id + DOCUMENT));
  }

  edit(id: string, changes: EditSnapshot): Promise<SnapshotEntry | undefined> {
    return this.#inTurn(async () => {
      const entry = await this.find(id);
      const { name = entry?.name, note = entry?.note, thumbnail = entry?.thumbnail } = changes;
      return entry && this.#write({ ...entry, ...({ name, note, thumbnail } as typeof entry) });
    });
  }

  /** A second one of the same content under a name of its own. */
  async duplicate(id: string, name?: string): Promise<SnapshotEntry | undefined> {
    const entry = await this.find(id);
    if (!entry) return undefined;
    const kept = new Date().toISOString();
    return this.#keep(
      (copy) => this.#storage.copy(id + DOCUMENT, copy + DOCUMENT),
      (copy) => ({ ...entry, id: copy, name: name ?? entry.name, kept }),
    );
  }

  /** Puts a snapshot away; `restore` brings it back for a week. */
  remove(id: string): Promise<SnapshotEntry | undefined> {
    return this.#inTurn(async () => {
      const entry = await this.find(id);
      return entry && this.#write({ ...entry, deleted: new Date().toISOString() });
    });
  }

  /** Undefined when there is nothing of this id to bring back. */
  restore(id: string): Promise<SnapshotEntry | undefined> {
    return this.#inTurn(async () => {
      const entry = await this.#any(id);
      return entry && this.#write({ ...entry, deleted: null });
    });
  }

  /** Takes away for good what was deleted more than a week ago. */
  async purge(now = Date.now()): Promise<void> {
    for (const id of await this.#ids()) {
      const entry = await this.#read(id).catch(() => undefined);
      if (!entry?.deleted || now - Date.parse(entry.deleted) < UNDO_MS) continue;
      await this.#storage.delete(id + DOCUMENT);
      await this.#storage.delete(id + ABOUT);
    }
  }

  async #keep(
    document: (id: string) => Promise<void>,
    about: (id: string) => SnapshotEntry,
  ): Promise<SnapshotEntry> {
    const id = newId();
    this.#coming.add(id);
    try {
      await document(id);
      return await this.#write(about(id));
    } catch (error) {
      await this.#storage.delete(id + DOCUMENT).catch(() => {});
      throw error;
    } finally {
      this.#coming.delete(id);
    }
  }

  async #any(id: string): Promise<SnapshotEntry | undefined> {
    if (!isSnapshotId(id)) return undefined;
    return (await this.#read(id)) ?? (await this.#adopt(id));
  }

  async #ids(): Promise<Set<string>> {
    const names = await this.#storage.list();
    const ids = names.map((name) => name.replace(/\.(snapshot|about)\.json$/u, ''));
    return new Set(ids.filter(isSnapshotId));
  }

  async #read(id: string): Promise<SnapshotEntry | undefined> {
    const text = await this.#storage.get(id + ABOUT);
    if (text === undefined) return undefined;
    const about = parse(text);
    if (Number(about?.version) > 1) throw new SnapshotError('newer', String(about?.version));
    const { data, error } = aboutSchema.safeParse(about);
    if (!data || data.entry.id !== id) throw new SnapshotError('damaged', id, { cause: error });
    return data.entry;
  }

  async #write(entry: SnapshotEntry): Promise<SnapshotEntry> {
    const about = { format: 'liqa-snapshot-entry', version: 1, entry };
    await this.#storage.put(entry.id + ABOUT, JSON.stringify(about));
    return entry;
  }

  /** Finds the words for a document that has none. */
  async #adopt(id: string): Promise<SnapshotEntry | undefined> {
    const document = this.#coming.has(id) ? undefined : await this.#storage.about(id + DOCUMENT);
    if (!document) return undefined;
    const { head, counts } = await readDocument(() => this.#storage.read(id + DOCUMENT));
    const { kind, taken, store, checksum } = head;
    return this.#write({
      id,
      name: head.name ?? taken,
      note: head.note ?? null,
      kind,
      taken,
      kept: document.changed.toISOString(),
      store,
      bytes: document.bytes,
      counts,
      checksum,
      thumbnail: null,
      deleted: null,
    });
  }

  /** One change after another: each reads what it changes. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#edits.then(work);
    this.#edits = turn.catch(() => {});
    return turn;
  }
}

/** 128 bits that nobody guesses. */
function newId(): string {
  return randomBytes(16).toString('base64url');
}

export function isSnapshotId(text: string): boolean {
  return /^[\w-]{22}$/u.test(text);
}

function parse(text: string): { version?: unknown } | null {
  try {
    return JSON.parse(text) as { version?: unknown } | null;
  } catch (cause) {
    throw new SnapshotError('damaged', '', { cause });
  }
}
