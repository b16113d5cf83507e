import path from 'node:path';
import canonicalize from 'canonicalize';
import type { z } from 'zod';
import type { Fault } from '../../contract/problem.ts';
import {
  type SnapshotHead,
  type SnapshotNode,
  type SnapshotRelationship,
  snapshotHeadSchema,
  snapshotNodeSchema,
  snapshotRelationshipSchema,
  snapshotReportSchema,
} from '../../contract/snapshot.ts';
import { type WrittenDocument, writeDocument } from './document-file.ts';
import { documentParts, LISTS, type ListName, type OpenDocument } from './document-parts.ts';
import { escapePointer, type JsonPart } from './json-splitter.ts';
import { refuseNewer } from './read-document.ts';
import { SnapshotError } from './snapshot-error.ts';
import { type Keyed, SortedLines } from './sorted-lines.ts';
import { twinId } from './twin-id.ts';
import { unsafeName } from './unsafe-name.ts';

const SCHEMAS = {
  nodes: snapshotNodeSchema,
  relationships: snapshotRelationshipSchema,
  reports: snapshotReportSchema,
} as const;
const LIST_NAMES = Object.keys(SCHEMAS) as ListName[];
/** So many faults are told at once. */
const MOST_FAULTS = 20;
/** Stands where a checksum is to be, until it is known. */
const UNSEALED = '0'.repeat(64);
/** Names a document may have besides its graph and reports: room for those of later versions. */
const MOST_NAMES = 50;

export interface CheckedUpload extends WrittenDocument {
  /** The same document with canonical bytes. */
  readonly file: string;
  readonly head: SnapshotHead;
}

interface CheckOptions {
  /** Cuts what was sent into the parts of a document. Default: it is one. */
  readonly read?: (open: OpenDocument) => AsyncIterable<{ readonly parts: readonly JsonPart[] }>;
  /**
   * Whether the document has its checksum, and ids of its own for twins. Default: true. Else both
   * are made here.
   */
  readonly sealed?: boolean;
}

/**
 * Checks a document that somebody sent, in whatever layout and order, against its schema and its
 * checksum, and writes it into `folder` as this program would have.
 *
 * @throws SnapshotError `invalid-snapshot` with what is wrong and where, or `newer-snapshot`
 */
export async function checkUpload(
  open: OpenDocument,
  folder: string,
  { read = documentParts, sealed = true }: CheckOptions = {},
): Promise<CheckedUpload> {
  const lists = {
    nodes: new SortedLines(folder, 'nodes'),
    relationships: new SortedLines(folder, 'relationships'),
    reports: new SortedLines(folder, 'reports'),
  };
  const faults = new Faults();
  const sent: Record<string, unknown> = Object.create(null);
  for await (const { parts } of read(open)) {
    for (const part of parts) {
      const list = LIST_NAMES.find((name) => LISTS[name] === part.of);
      const value = parse(part, faults);
      if (value === undefined) continue;
      if (list) await lists[list].add(keyed(SCHEMAS[list], value, part, faults));
      else if (part.pointer.startsWith('/graph/')) faults.add(part, 'nothing', 'something');
      else sent[part.pointer.slice(1)] = value;
      if (Object.keys(sent).length > MOST_NAMES) faults.add(part, 'fewer names', 'more');
    }
  }
  refuseNewer(sent);
  if (!sealed) sent.checksum = UNSEALED;
  const head = checkHead(sent, faults);
  faults.throwAny();
  const { checksum, ...rest } = head;
  const ids = new Set<string>();
  const file = path.join(folder, 'document');
  const written = await writeDocument(file, {
    head: rest,
    nodes: distinct(lists.nodes, faults, ({ id }) => void ids.add(id)),
    relationships: (sealed ? distinct : twinsApart)(lists.relationships, faults, (one, at) => {
      for (const end of ['from', 'to'] as const) {
        const id = (one as SnapshotRelationship)[end];
        if (!ids.has(id)) faults.add(at, 'the id of a node of the document', id, end);
      }
    }),
    reports: distinct(lists.reports, faults, () => {}),
  });
  faults.throwAny();
  if (!sealed) return { ...written, file, head: { ...head, checksum: written.checksum } };
  if (written.checksum !== checksum) {
    faults.add(
      { pointer: '/checksum', line: 1 },
      `${written.checksum}, that of the content`,
      checksum,
    );
    faults.throwAny();
  }
  return { ...written, file, head };
}

type Place = Pick<JsonPart, 'pointer' | 'line'>;

function parse(part: JsonPart, faults: Faults): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(part.bytes));
  } catch {
    faults.add(part, 'JSON in UTF-8', part.bytes.toString('latin1').slice(0, 40));
    return undefined;
  }
  // Written plain or with escapes; anything else can't be that name.
  const suspect = part.bytes.includes('__proto__') || part.bytes.includes('\\u00');
  const unsafe = suspect ? unsafeName(value, part.pointer) : undefined;
  if (unsafe === undefined) return value;
  faults.add({ pointer: unsafe, line: part.line }, 'another name', '__proto__');
  return undefined;
}

/** A checked element as canonical JSON, with where it stood behind a tab. */
function keyed(schema: z.ZodType, value: unknown, part: JsonPart, faults: Faults): Keyed {
  const { data, error } = schema.safeParse(value);
  if (error) faults.addIssues(part, error.issues);
  let line = '';
  try {
    line = canonicalize(data) ?? '';
  } catch (cause) {
    // Half a surrogate pair: no text of any store.
    faults.add(part, 'text in Unicode', String(cause));
  }
  const { id } = (data ?? { id: '' }) as SnapshotNode;
  return { key: id, line: `${line}\t${part.line}\t${part.pointer}` };
}

function checkHead(sent: Readonly<Record<string, unknown>>, faults: Faults): SnapshotHead {
  const { data, error } = snapshotHeadSchema.safeParse({ ...sent });
  if (error) faults.addIssues({ pointer: '', line: 1 }, error.issues);
  return data as SnapshotHead;
}

type Look = (element: SnapshotNode | SnapshotRelationship, at: Place) => void;

async function* distinct(lines: SortedLines, faults: Faults, look: Look): AsyncGenerator<string> {
  let before: string | undefined;
  for await (const { key, line } of lines.read()) {
    const { text, at } = placed(line);
    if (key === before) faults.add(at, 'an id that no other has', key, 'id');
    before = key;
    look(JSON.parse(text) as SnapshotNode, at);
    yield text;
  }
}

/** Relationships whose ids may be the same: twins get numbers, in the order of their properties. */
async function* twinsApart(
  lines: SortedLines,
  _faults: Faults,
  look: Look,
): AsyncGenerator<string> {
  let before: string | undefined;
  let twin = 1;
  for await (const { key, line } of lines.read()) {
    const { text, at } = placed(line);
    twin = key === before ? twin + 1 : 1;
    before = key;
    const relationship = JSON.parse(text) as SnapshotRelationship;
    look(relationship, at);
    yield twin === 1 ? text : (canonicalize({ ...relationship, id: twinId(key, twin) }) ?? '');
  }
}

/** What `keyed` made, with where it stood. */
function placed(line: string): { readonly text: string; readonly at: Place } {
  const [text = '', number, pointer = ''] = line.split('\t');
  return { text, at: { pointer, line: Number(number) } };
}

class Faults {
  readonly #faults: Fault[] = [];

  add({ pointer, line }: Place, expected: string, found: string, field?: string): void {
    this.#faults.push({
      pointer: field === undefined ? pointer : `${pointer}/${field}`,
      expected: `${expected} (line ${line})`,
      found: found.slice(0, 100),
    });
    if (this.#faults.length >= MOST_FAULTS) this.throwAny();
  }

  addIssues({ pointer, line }: Place, issues: readonly z.core.$ZodIssue[]): void {
    for (const issue of issues) {
      const path = issue.path.map((part) => `/${escapePointer(String(part))}`).join('');
      const expected = issue.message.replace(/^Invalid input: expected |^expected /u, '');
      this.add({ pointer: pointer + path, line }, expected, found(issue));
    }
  }

  throwAny(): void {
    const { length } = this.#faults;
    if (length > 0) throw new SnapshotError('faults', String(length), { faults: this.#faults });
  }
}

function found(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ');
  return issue.input === undefined ? 'something else' : typeof issue.input;
}
