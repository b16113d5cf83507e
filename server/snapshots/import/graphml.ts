import type { PropertyValue } from '../../../contract/property-value.ts';
import { isValueType } from '../exact/value-type.ts';
import { GRAPHML_TAKEN } from '../export/graphml.ts';
import { fromNameToken, nameToken } from '../export/xml-text.ts';
import { faultAt } from '../json-splitter.ts';
import { type Declared, declare, declaredType, declaredValue, withDefaults } from './declared.ts';
import type { Manner } from './found.ts';
import type { GraphDocument } from './graph-document.ts';
import { takePosition } from './position.ts';
import { required } from './xml-attributes.ts';
import type { XmlElement, XmlHandler } from './xml-reader.ts';
import { YedGraphics } from './yed-graphics.ts';

const TAKEN = new Set([...GRAPHML_TAKEN, 'quotes']);
/** Keys that say what the whole graph is called. */
const NAMES = ['name', 'title', 'label', 'description'];
/** What no graph here has: it is said rather than passed over. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['hyperedge', 'edges with two ends'],
  ['port', 'edges that end at nodes'],
  ['locator', 'a file that is whole'],
]);

interface Key extends Declared {
  /** `node`, `edge`, `graph`, `all`, … */
  readonly domain: string;
  /** Of yEd's own, for drawings. */
  readonly graphics: boolean;
}

/** A node, an edge or the graph, while it is read. */
interface Open {
  readonly element: XmlElement;
  readonly pointer: string;
  readonly attributes: Map<string, PropertyValue>;
  readonly graphics: YedGraphics;
}

/**
 * GraphML of any program: nodes, edges, and data by their declared types and defaults; positions
 * are `x` and `y`, or yEd's geometry. A value that its declaration does not fit, a graph within a
 * node, hyperedges and ports are refused with their line. Undirected edges go from source to target.
 */
export class Graphml implements XmlHandler {
  readonly #document: GraphDocument;
  readonly #keys = new Map<string, Key>();
  readonly #counts = { node: 0, edge: 0, graph: 0 };
  readonly #open: Open[] = [];
  /** The key that is being declared. */
  #key: { text?: string; desc?: string; type?: unknown } | undefined;
  /** The value of the text that comes next. */
  #told: unknown;
  /** Of the graph, or of the file. */
  #desc: string | undefined;
  #typed = false;
  #manner: Manner | undefined;
  /** Keys with a default; all keys stand before the graph. */
  #standing: readonly Key[] | undefined;

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  begins(element: XmlElement): void {
    const { name, own, line, attributes } = element;
    if (!own) {
      this.#open.at(-1)?.graphics.begins(element);
      return;
    }
    const atPort = attributes.has('sourceport') || attributes.has('targetport');
    const instead = REFUSED.get(atPort ? 'port' : name);
    if (instead !== undefined) throw faultAt(line, this.#pointer(), instead, `<${name}>`);
    if (name === 'key') this.#key = {};
    if (name !== 'node' && name !== 'edge' && name !== 'graph') return;
    const isNested = name === 'graph' && this.#open.length > 0;
    if (isNested) throw faultAt(line, this.#pointer(), 'no graph within a node', '<graph>');
    this.#counts[name] += 1;
    if (this.#counts.graph > 1) throw faultAt(line, '/graphml', 'one graph', 'another');
    const pointer =
      name === 'graph' ? '/graphml/graph' : `${this.#pointer()}/${name}[${this.#counts[name]}]`;
    this.#open.push({ element, pointer, attributes: new Map(), graphics: new YedGraphics() });
  }

  ends(element: XmlElement, text: string): void {
    const inner = this.#open.at(-1);
    const { name, own } = element;
    if (!own) inner?.graphics.ends(element, text);
    else if (name === 'key') this.#declare(element);
    else if (name === 'default' && this.#key) this.#key.text = text;
    else if (name === 'desc' && this.#key) this.#key.desc = text;
    else if (name === 'desc') this.#describe(text);
    else if (name === 'data' && inner) this.#data(element, text, inner);
    else if (inner?.element === element) this.#end(inner);
  }

  instructed(content: ReadonlyMap<string, unknown>, line: number): void {
    if (content.has('report')) {
      this.#document.report(content.get('report'), { pointer: '/graphml/report', line });
    } else if (content.has('value')) this.#told = content.get('value');
    else if (this.#key) this.#key.type = content.get('type');
    else if (content.has('taken')) {
      this.#typed = true;
      this.#document.about(content);
    }
  }

  #declare(element: XmlElement): void {
    const { attributes, line } = element;
    const { text = '', desc = '', type: told } = this.#key ?? {};
    this.#key = undefined;
    const id = required(element, 'id', '/graphml/key');
    const token = attributes.get('attr.name') ?? id;
    const name = this.#typed ? fromNameToken(token) : nameToken(desc) === token ? desc : token;
    // Neo4j says with `attr.list` that the texts are lists.
    const list = attributes.has('attr.list') ? 'list' : '';
    const declared = declaredType(
      list + (attributes.get('attr.list') ?? attributes.get('attr.type') ?? ''),
    );
    const type = isValueType(told) ? { type: told } : declared;
    const value =
      text === ''
        ? undefined
        : declaredValue(text, { name, ...type }, { pointer: '/graphml/key', line });
    const domain = attributes.get('for') ?? 'all';
    const graphics = attributes.has('yfiles.type');
    declare(
      this.#keys,
      id,
      { name, ...type, domain, graphics, ...(value !== undefined && { value }) },
      line,
    );
  }

  #data(element: XmlElement, text: string, { attributes, pointer }: Open): void {
    const { line } = element;
    const id = required(element, 'key', pointer);
    const key = this.#keys.get(id);
    if (!key) throw faultAt(line, pointer, 'a key that is declared before', id);
    const told = this.#told;
    this.#told = undefined;
    if (key.graphics) return;
    if (attributes.has(key.name))
      throw faultAt(line, `${pointer}/${key.name}`, 'each name once', 'it again');
    const value = declaredValue(text, key, { pointer, line }, told);
    if (value !== undefined) attributes.set(key.name, value);
  }

  #describe(text: string): void {
    const inner = this.#open.at(-1);
    if (inner && inner.element.name !== 'graph') inner.attributes.set('desc', text);
    else this.#desc ??= text;
  }

  #end({ element, pointer, attributes: given, graphics }: Open): void {
    this.#open.pop();
    const { name, line } = element;
    if (name === 'graph') {
      for (const each of NAMES) this.#document.name(given.get(each));
      this.#document.name(this.#desc);
      return;
    }
    const manner = this.#mannerOf();
    const id = (attribute: string): string => {
      const token = required(element, attribute, pointer);
      return manner.ours ? fromNameToken(token) : token;
    };
    const attributes = withDefaults(given, this.#defaults(name));
    const caption = graphics.words;
    if (name === 'node') {
      const labels = element.attributes.get('labels');
      if (labels !== undefined && !attributes.has('labels')) attributes.set('labels', labels);
      const position = takePosition(attributes) ?? graphics.position;
      this.#document.node({ id: id('id'), attributes, caption, position, pointer, line }, manner);
    } else {
      const said = element.attributes.get('label') ?? caption;
      const ends = { from: id('source'), to: id('target') };
      this.#document.relationship({ ...ends, attributes, caption: said, pointer, line }, manner);
    }
  }

  #defaults(domain: string): readonly Key[] {
    this.#standing ??= [...this.#keys.values()].filter(({ value }) => value !== undefined);
    return this.#standing.filter((key) => key.domain === domain || key.domain === 'all');
  }

  /** Files that earlier versions wrote have no instructions, but these keys. */
  #mannerOf(): Manner {
    if (this.#manner) return this.#manner;
    const has = (domain: string, name: string) =>
      [...this.#keys.values()].some((key) => key.domain === domain && key.name === name);
    const ours =
      this.#typed || (has('node', 'labels') && has('node', 'label') && has('edge', 'type'));
    this.#manner = { ours, typed: this.#typed, taken: TAKEN };
    return this.#manner;
  }

  #pointer(): string {
    return this.#open.at(-1)?.pointer ?? '/graphml';
  }
}
