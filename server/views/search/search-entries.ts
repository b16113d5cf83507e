import { kindOf, type NodeKind } from '../../../contract/model.ts';
import type { SearchMatch } from '../../../contract/search.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Value } from '../../store/value.ts';
import { orderedLabels } from '../graph/graph-element.ts';
import { nationalityForms } from './nationality.ts';

/** Words that lead to a node, in both languages. */
export interface SearchField {
  readonly match: SearchMatch;
  readonly ar: string | null;
  readonly en: string | null;
  /** Words that find it besides those shown. */
  readonly also?: readonly string[];
  /** A phrase rather than a name. */
  readonly phrase: boolean;
  /** Of a represented body, its state: it fits less than the body itself. */
  readonly indirect?: boolean;
  /** Whose words are left to that field: the "of Iran" of a post says what is represented. */
  readonly without?: SearchField;
}

export interface SearchEntry {
  readonly id: string;
  readonly kind: NodeKind;
  readonly labels: readonly string[];
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** Its name and other names. */
  readonly fields: readonly SearchField[];
  /** Of a person, for each post: the post and what is represented with it. */
  readonly posts: (readonly SearchField[])[];
}

const NAMED = ['Person', 'Organization', 'State', 'Place'] as const;

/** Everything the search box can find, read from the store row by row. */
export async function readSearchEntries(
  store: GraphStore,
  pause: () => Promise<void>,
): Promise<SearchEntry[]> {
  // By kind and id: two kinds may share one.
  const entries = new Map<string, SearchEntry>();
  async function read(statement: string, take: (row: readonly Value[]) => void): Promise<void> {
    const { rows } = await store.query(statement);
    let count = 0;
    for await (const row of rows) {
      take(row);
      count += 1;
      if (count % 500 === 0) await pause();
    }
  }
  const add = (row: readonly Value[]): void => {
    const entry = entryOf(row);
    if (entry) entries.set(`${entry.kind}:${entry.id}`, entry);
  };
  for (const kind of NAMED) {
    await read(
      `MATCH (n:${kind}) RETURN n.id AS id, labels(n) AS labels, n.nameAr AS ar, n.nameEn AS en, n.aliases AS aliases`,
      add,
    );
  }
  await read(
    'MATCH (n:Topic) RETURN n.id AS id, labels(n) AS labels, n.nameAr AS ar, n.nameEn AS en',
    add,
  );
  await read(
    'MATCH (n:Meeting) RETURN n.id AS id, labels(n) AS labels, n.titleAr AS ar, n.titleEn AS en',
    add,
  );
  const states = new Map<string, string>();
  await read(
    'MATCH (o:Organization)-[:BELONGS_TO]->(s:State) RETURN o.id AS of, s.id AS state',
    ([of, state]) => {
      if (typeof of === 'string' && typeof state === 'string') states.set(of, state);
    },
  );
  const represents = new RepresentsFields(entries);
  await read(
    'MATCH (p:Person)-[r:REPRESENTS]->(n) RETURN p.id AS id, n.id AS of, r.postAr AS ar, r.postEn AS en',
    ([id, of, ar, en]) => {
      const person = entries.get(`Person:${text(id)}`);
      const what = text(of) ?? '';
      if (!person) return;
      const represented = [represents.of(what, false), represents.of(states.get(what), true)];
      addPost(person, text(ar), text(en), represented);
    },
  );
  return [...entries.values()];
}

/** One row `id, labels, ar, en, aliases` as an entry; undefined for a node without an id or kind. */
export function entryOf([id, labels, ar, en, aliases]: readonly Value[]): SearchEntry | undefined {
  const names = Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [];
  const kind = kindOf(names);
  if (typeof id !== 'string' || !kind) return undefined;
  const [nameAr, nameEn] = [text(ar), text(en)];
  const phrase = kind === 'Meeting' || kind === 'Topic';
  const fields: SearchField[] = [{ match: 'name', ar: nameAr, en: nameEn, phrase }];
  for (const alias of Array.isArray(aliases) ? aliases : []) {
    if (typeof alias === 'string') fields.push(aliasField(alias));
  }
  return { id, kind, labels: orderedLabels(names), nameAr, nameEn, fields, posts: [] };
}

function aliasField(alias: string): SearchField {
  const arabic = /\p{Script=Arabic}/u.test(alias);
  return {
    match: 'alias',
    ar: arabic ? alias : null,
    en: arabic ? null : alias,
    phrase: false,
  };
}

/** Lets a person be found by a post, and by what is represented with it. */
export function addPost(
  person: SearchEntry,
  ar: string | null,
  en: string | null,
  represented: readonly (SearchField | undefined)[],
): void {
  const fields = represented.filter((field) => field !== undefined);
  const state = fields.at(-1);
  const post: SearchField = { match: 'post', ar, en, phrase: true };
  person.posts.push([state ? { ...post, without: state } : post, ...fields]);
}

/** States and bodies as words that find those who represent them; one field for all of them. */
export class RepresentsFields {
  readonly #entries: ReadonlyMap<string, SearchEntry>;
  readonly #fields = new Map<string, SearchField>();

  constructor(entries: ReadonlyMap<string, SearchEntry>) {
    this.#entries = entries;
  }

  of(id: string | undefined, indirect: boolean): SearchField | undefined {
    const entry = this.#entries.get(`State:${id}`) ?? this.#entries.get(`Organization:${id}`);
    if (!entry) return undefined;
    const key = `${indirect}:${entry.kind}:${entry.id}`;
    const field = this.#fields.get(key) ?? representsField(entry, indirect);
    this.#fields.set(key, field);
    return field;
  }
}

function representsField(
  { kind, nameAr, nameEn, fields }: SearchEntry,
  indirect: boolean,
): SearchField {
  const also = fields
    .filter(({ match }) => match === 'alias')
    .flatMap(({ ar, en }) => [ar, en])
    .filter((alias) => alias !== null);
  if (kind === 'State') also.push(...nationalityForms(nameAr, nameEn));
  return { match: 'represents', ar: nameAr, en: nameEn, also, phrase: false, indirect };
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
