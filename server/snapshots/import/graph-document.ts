import { kindOf } from '../../../contract/model.ts';
import type { SnapshotHead, SnapshotNode } from '../../../contract/snapshot.ts';
import { headOf } from '../document-head.ts';
import { LISTS } from '../document-parts.ts';
import { escapePointer, faultAt, type JsonPart } from '../json-splitter.ts';
import { asNode, asRelationship } from './as-element.ts';
import type { FoundEdge, FoundNode, Manner, Place } from './found.ts';

/** More nodes than this are in no picture, and where they stood is not kept. */
const MOST_PLACES = 50_000;
const LONGEST_NAME = 200;
/** What a file of ours says of its snapshot. */
const TOLD = new Set(['name', 'note', 'taken', 'store']);

/**
 * Puts together what is found in another program's file as the parts of a snapshot document of a
 * view, to be checked as any other. Holds none of them but the places of nodes.
 */
export class GraphDocument {
  readonly #store: SnapshotHead['store'];
  readonly #largest: number;
  #bytes = 0;
  #parts: JsonPart[] = [];
  #about: ReadonlyMap<string, unknown> = new Map();
  #name: string | undefined;
  readonly #positions = new Map<string, NonNullable<FoundNode['position']>>();
  readonly #reports = new Set<string>();
  /** Nodes of reports, without those that the file has whole. */
  readonly #bare = new Map<string, Place & Pick<SnapshotNode, 'properties'>>();

  /**
   * @param store where it is brought in; a file of ours says which it was taken from
   * @param largest bytes that it may have: a small file can declare long defaults for many nodes
   */
  constructor(store: SnapshotHead['store'], largest: number) {
    this.#store = store;
    this.#largest = largest;
  }

  /** What the file says of itself, where this program wrote it. */
  about(content: ReadonlyMap<string, unknown>): void {
    this.#about = content;
  }

  /** What the graph is called in the file, if that is a text. The first counts. */
  name(name: unknown): void {
    const words = typeof name === 'string' ? name.trim() : '';
    if (words !== '') this.#name ??= Array.from(words).slice(0, LONGEST_NAME).join('');
  }

  node(found: FoundNode, manner: Manner): void {
    const { position } = found;
    const node = asNode(found, manner);
    if (position && this.#positions.size <= MOST_PLACES) this.#positions.set(node.id, position);
    if (kindOf(node.labels) === 'Report') {
      this.#bare.set(node.id, { ...found, properties: node.properties });
    }
    this.#add(LISTS.nodes, found, node);
  }

  relationship(found: FoundEdge, manner: Manner): void {
    this.#add(LISTS.relationships, found, asRelationship(found, manner));
  }

  report(report: unknown, place: Place): void {
    const { id } = (report ?? {}) as { id?: unknown };
    this.#reports.add(String(id));
    this.#add(LISTS.reports, place, report);
  }

  /** The parts that were found since. */
  take(): readonly JsonPart[] {
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  /** What remains to be said when all is found. */
  end(): readonly JsonPart[] {
    for (const [id, { properties, pointer, line }] of this.#bare) {
      if (!this.#reports.has(id)) this.report(bareReport(id, properties), { pointer, line });
    }
    const isOurs = this.#about.size > 0;
    const positions = Object.fromEntries(this.#positions);
    const view = this.#positions.size > 0 && this.#positions.size <= MOST_PLACES;
    const head = {
      ...headOf('view', { name: isOurs ? undefined : this.#name, texts: true }, this.#store),
      ...(view ? { view: { positions } } : {}),
      ...Object.fromEntries([...this.#about].filter(([name]) => TOLD.has(name))),
    };
    for (const [name, value] of Object.entries(head)) {
      const pointer = `/${escapePointer(name)}`;
      this.#add(pointer, { pointer, line: 1 }, value);
    }
    return this.take();
  }

  #add(of: string, { pointer, line }: Place, value: unknown): void {
    const bytes = Buffer.from(JSON.stringify(value) ?? 'null', 'utf8');
    this.#bytes += bytes.length;
    if (this.#bytes > this.#largest) {
      throw faultAt(line, pointer, `at most ${this.#largest} bytes as a snapshot`, 'more');
    }
    this.#parts.push({ pointer, of, line, bytes });
  }
}

/** A report of which the file has the node alone: its text is not there. */
function bareReport(id: string, properties: SnapshotNode['properties']): object {
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name] : '');
  const own = { title: text('title'), language: text('language'), sha256: text('sha256') };
  return { id, ...own };
}
