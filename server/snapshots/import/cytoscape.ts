import { CYTOSCAPE_TAKEN } from '../export/cytoscape.ts';
import type { Manner } from './found.ts';
import type { GraphDocument } from './graph-document.ts';
import { attributesOf, idOf, type JsonObject, type Members, objectOf } from './json-attributes.ts';
import type { JsonHandler, JsonItem } from './json-reader.ts';
import { positionOf } from './position.ts';

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
    const members = this.#members(value, plain, data);
    const id = idOf(members.value.id, 'data/id', part);
    const attributes = attributesOf(members, OF_NODES);
    const { x, y } = Object((plain as JsonObject).position) as JsonObject;
    const position = positionOf(x, y);
    this.#document.node({ ...part, id, attributes, position }, this.#manner());
  }

  #edge({ part, value, plain }: JsonItem, data: JsonObject): void {
    const members = this.#members(value, plain, data);
    const [from, to] = ['source', 'target'].map((end) =>
      idOf(members.value[end], `data/${end}`, part),
    ) as [string, string];
    const attributes = attributesOf(members, OF_EDGES);
    this.#document.relationship({ ...part, from, to, attributes }, this.#manner());
  }

  #members(value: unknown, plain: unknown, data: JsonObject): Members {
    const told = (plain as JsonObject).liqa;
    return { value: (value as { data: JsonObject }).data, plain: data, told };
  }

  #manner(): Manner {
    return { ours: this.#typed, typed: this.#typed, taken: TAKEN };
  }
}

/** In one list of all, the group says it, or that there are ends. */
function isEdge({ of }: JsonItem['part'], { group }: JsonObject, data: JsonObject): boolean {
  if (of !== '/elements') return false;
  if (group !== undefined) return group === 'edges';
  return data.source !== undefined && data.target !== undefined;
}
