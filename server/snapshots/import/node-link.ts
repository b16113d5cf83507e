import { NODE_LINK_TAKEN } from '../export/node-link.ts';
import type { Manner } from './found.ts';
import type { GraphDocument } from './graph-document.ts';
import { attributesOf, idOf, type JsonObject, objectOf } from './json-attributes.ts';
import type { JsonHandler, JsonItem } from './json-reader.ts';
import { positionOf } from './position.ts';

const TAKEN = new Set([...NODE_LINK_TAKEN, 'quotes']);
const OF_EDGES = new Set(['source', 'target', 'key', 'id']);
const NAMES = ['name', 'title', 'label'];

/**
 * Node-link JSON of any program (`nodes`, and `links` or `edges`), as NetworkX and D3 write it:
 * numbers, texts, truth values, lists and objects as JSON has them. A node without an id has its
 * place in the list, from 0, for one. Undirected links go from source to target.
 */
export class NodeLink implements JsonHandler {
  readonly objects = [];
  readonly lists = ['/nodes', '/links', '/edges'];
  readonly #document: GraphDocument;
  #typed = false;
  #ours = false;
  #nodes = 0;

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  typed(): void {
    this.#typed = true;
    this.#ours = true;
  }

  found(item: JsonItem): void {
    const { part, plain } = item;
    if (part.of === '/nodes') this.#node(item);
    else if (part.of === '/links' || part.of === '/edges') this.#edge(item);
    else if (part.of === '/name') this.#document.name(plain);
    else if (part.of === '/graph') {
      const graph = new Map(Object.entries(Object(plain)));
      // As earlier versions wrote it, without the member of ours.
      this.#ours ||= graph.has('taken') && graph.has('language');
      this.#document.name(NAMES.map((name) => graph.get(name)).find(Boolean));
    }
  }

  #node({ part, value, plain }: JsonItem): void {
    const node = objectOf(plain, part);
    const { id: own } = value as JsonObject;
    const id = own === undefined ? String(this.#nodes) : idOf(own, 'id', part);
    this.#nodes += 1;
    const position = positionOf(node.x, node.y);
    const without = new Set(position ? ['id', 'x', 'y'] : ['id']);
    const attributes = attributesOf({ value: value as JsonObject, plain: node }, without);
    this.#document.node({ ...part, id, attributes, position }, this.#manner());
  }

  #edge({ part, value, plain }: JsonItem): void {
    const edge = objectOf(plain, part);
    const [from, to] = ['source', 'target'].map((end) =>
      idOf((value as JsonObject)[end], end, part),
    ) as [string, string];
    const attributes = attributesOf({ value: value as JsonObject, plain: edge }, OF_EDGES);
    this.#document.relationship({ ...part, from, to, attributes }, this.#manner());
  }

  #manner(): Manner {
    return { ours: this.#ours, typed: this.#typed, taken: TAKEN };
  }
}
