import { CYTOSCAPE_TAKEN } from '../export/cytoscape.ts';
import type { FoundNode, Manner } from './found.ts';
import type { GraphDocument } from './graph-document.ts';
import { attributesOf, idOf, type JsonObject, objectOf } from './json-attributes.ts';
import type { JsonHandler, JsonItem } from './json-reader.ts';

const TAKEN = new Set([...CYTOSCAPE_TAKEN, 'quotes']);
const OF_NODES = new Set(['id']);
const OF_EDGES = new Set(['id', 'source', 'target']);
const NAMES = ['name', 'shared_name', 'title'];

/**
 * Cytoscape.js JSON of any program: `elements` by group or in one list, each with `data`, as the
 * library, Cytoscape Desktop and NetworkX write it. A compound node's `parent` stays a property;
 * classes and styles are not kept.
 */
export class Cytoscape implements JsonHandler {
  readonly objects = ['/elements'];
  readonly lists = ['/elements', '/elements/nodes', '/elements/edges'];
  readonly #document: GraphDocument;
  #typed = false;

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  typed(): void {
    this.#typed = true;
  }

  found(item: JsonItem): void {
    const { part, plain } = item;
    if (part.of === '/data') {
      const name = NAMES.find((each) => Object.hasOwn(Object(plain), each));
      if (!this.#typed && name !== undefined) this.#document.name(Object(plain)[name]);
    }
    if (!this.lists.includes(part.of)) return;
    const element = objectOf(plain, part);
    const data = objectOf(element.data, { ...part, pointer: `${part.pointer}/data` });
    if (part.of === '/elements/edges' || isEdge(part, element, data)) this.#edge(item, data);
    else this.#node(item, data);
  }

  #node({ part, value, plain }: JsonItem, data: JsonObject): void {
    const id = idOf(data.id, 'data/id', part);
    const attributes = attributesOf(this.#members(value, plain, data), OF_NODES);
    const position = positionOf((plain as JsonObject).position);
    this.#document.node({ ...part, id, attributes, position }, this.#manner());
  }

  #edge({ part, value, plain }: JsonItem, data: JsonObject): void {
    const [from, to] = ['source', 'target'].map((end) => idOf(data[end], `data/${end}`, part)) as [
      string,
      string,
    ];
    const attributes = attributesOf(this.#members(value, plain, data), OF_EDGES);
    this.#document.relationship({ ...part, from, to, attributes }, this.#manner());
  }

  #members(value: unknown, plain: unknown, data: JsonObject) {
    const told = this.#typed ? (plain as JsonObject).liqa : undefined;
    return { value: (value as { data: JsonObject }).data, plain: data, told };
  }

  #manner(): Manner {
    return { ours: this.#typed, typed: this.#typed, taken: TAKEN, placed: false };
  }
}

/** In one list of all, the group says it, or that there are ends. */
function isEdge({ of }: JsonItem['part'], { group }: JsonObject, data: JsonObject): boolean {
  if (of !== '/elements') return false;
  if (group !== undefined) return group === 'edges';
  return data.source !== undefined && data.target !== undefined;
}

function positionOf(position: unknown): FoundNode['position'] {
  const { x, y } = Object(position) as JsonObject;
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}
