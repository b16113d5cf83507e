import type { PropertyValue } from '../../../contract/property-value.ts';
import { isValueType } from '../exact/value-type.ts';
import { GEXF_TAKEN } from '../export/gexf.ts';
import { faultAt } from '../json-splitter.ts';
import { type Declared, declare, declaredType, declaredValue, withDefaults } from './declared.ts';
import type { FoundNode, Manner } from './found.ts';
import type { GraphDocument } from './graph-document.ts';
import { positionOf } from './position.ts';
import { required } from './xml-attributes.ts';
import type { XmlElement, XmlHandler } from './xml-reader.ts';

const TAKEN = new Set([...GEXF_TAKEN, 'quotes']);
/** Of a hierarchy, or of time: kept as they stand. */
const ALSO = ['pid', 'start', 'end', 'timestamp'];

const DIRECTIONS = new Set(['directed', 'undirected', 'mutual']);

type Domain = 'node' | 'edge';

interface Open {
  readonly element: XmlElement;
  readonly pointer: string;
  readonly attributes: Map<string, PropertyValue>;
  position?: FoundNode['position'];
  /** Ids that XML changed, as they are. */
  ids: ReadonlyMap<string, unknown>;
}

/**
 * GEXF 1.2 and 1.3 of any program: nodes, edges, attributes by their declared types and defaults,
 * and positions, whose y axis points up there. Colours, sizes and shapes are not kept: Liqa draws by
 * kind. A value that its declaration does not fit, nodes within nodes, and values that change with
 * time are refused with their line. Undirected edges go from source to target.
 */
export class Gexf implements XmlHandler {
  readonly #document: GraphDocument;
  readonly #columns = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  readonly #counts = { node: 0, edge: 0 };
  #name: string | undefined;
  #class: Domain = 'node';
  /** The attribute that is being declared. */
  #column: { text?: string; name?: unknown; type?: unknown } | undefined;
  #open: Open | undefined;
  /** The value that comes next. */
  #told: unknown;
  #typed = false;
  #ours = false;
  #manner: Manner | undefined;

  constructor(document: GraphDocument) {
    this.#document = document;
  }

  begins(element: XmlElement): void {
    const { name, own, attributes } = element;
    if (name === 'position' && this.#open) this.#open.position = placeOf(element);
    if (!own) return;
    if (name === 'graph') this.#name = attributes.get('name');
    else if (name === 'attributes')
      this.#class = attributes.get('class') === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.#column = {};
    else if (name === 'attvalue') this.#value(element);
    else if (name === 'node' || name === 'edge') this.#begin(name, element);
    else if (name === 'spell' || name === 'parent') {
      throw faultAt(
        element.line,
        this.#pointer(),
        'a graph that is flat and does not change',
        `<${name}>`,
      );
    }
  }

  ends(element: XmlElement, text: string): void {
    const { name, own } = element;
    if (!own) return;
    if (name === 'creator') this.#ours ||= text === 'Liqa';
    else if (name === 'description' || name === 'title') this.#document.name(text);
    else if (name === 'default' && this.#column) this.#column.text = text;
    else if (name === 'attribute') this.#declare(element);
    else if (name === 'graph') this.#document.name(this.#name);
    else if (this.#open?.element === element) this.#end(this.#open);
  }

  instructed(content: ReadonlyMap<string, unknown>, line: number): void {
    if (content.has('report')) {
      this.#document.report(content.get('report'), { pointer: '/gexf/report', line });
    } else if (content.has('value')) this.#told = content.get('value');
    else if (this.#column) Object.assign(this.#column, Object.fromEntries(content));
    else if (this.#open) this.#open.ids = content;
    else if (content.has('taken')) {
      this.#typed = true;
      this.#ours = true;
      this.#document.about(content);
    }
  }

  #declare(element: XmlElement): void {
    const { attributes, line } = element;
    const { text = '', name: told, type: toldType } = this.#column ?? {};
    this.#column = undefined;
    const id = required(element, 'id', '/gexf/graph/attributes');
    const name = typeof told === 'string' ? told : (attributes.get('title') ?? id);
    const declared = declaredType(attributes.get('type'));
    const type = isValueType(toldType) ? { type: toldType } : declared;
    const place = { pointer: '/gexf/graph/attributes', line };
    const value = text === '' ? undefined : declaredValue(text, { name, ...type }, place);
    const columns = this.#columns[this.#class];
    declare(columns, id, { name, ...type, ...(value !== undefined && { value }) }, line);
  }

  #begin(domain: Domain, element: XmlElement): void {
    if (this.#open)
      throw faultAt(element.line, this.#pointer(), 'no node within a node', `<${domain}>`);
    this.#counts[domain] += 1;
    const pointer = `/gexf/graph/${domain}s/${domain}[${this.#counts[domain]}]`;
    this.#open = { element, pointer, attributes: new Map(), ids: new Map() };
  }

  #value(element: XmlElement): void {
    const told = this.#told;
    this.#told = undefined;
    if (!this.#open) return;
    const { line } = element;
    const {
      pointer,
      attributes,
      element: { name: domain },
    } = this.#open;
    const id = element.attributes.get('for') ?? required(element, 'id', pointer);
    const column = this.#columns[domain as Domain].get(id);
    if (!column) throw faultAt(line, pointer, 'an attribute that is declared before', id);
    if (attributes.has(column.name)) {
      throw faultAt(
        line,
        `${pointer}/${column.name}`,
        'one value, not one for each time',
        'another',
      );
    }
    const text = element.attributes.get('value') ?? '';
    const value = declaredValue(text, column, { pointer, line }, told);
    if (value !== undefined) attributes.set(column.name, value);
  }

  #end({ element, pointer, attributes: given, position, ids }: Open): void {
    this.#open = undefined;
    const { line } = element;
    const domain = element.name as Domain;
    const columns = this.#columns[domain];
    const attributes = withDefaults(given, columns.values());
    for (const name of ALSO) {
      const value = element.attributes.get(name);
      if (value !== undefined && !attributes.has(name)) attributes.set(name, value);
    }
    const id = (attribute: string, told: string): string => {
      const exact = ids.get(told);
      return typeof exact === 'string' ? exact : required(element, attribute, pointer);
    };
    this.#manner ??= this.#mannerOf();
    const manner = this.#manner;
    const said = element.attributes.get('label');
    if (domain === 'node') {
      const node = { id: id('id', 'id'), attributes, caption: said, position, pointer, line };
      this.#document.node(node, manner);
      return;
    }
    const weight = element.attributes.get('weight');
    if (weight !== undefined && !attributes.has('weight')) {
      const value = declaredValue(weight, { name: 'weight', type: 'Float' }, { pointer, line });
      if (value !== undefined) attributes.set('weight', value);
    }
    // NetworkX writes an edge's own type where its direction belongs.
    const type = element.attributes.get('type');
    const named = type !== undefined && !DIRECTIONS.has(type.toLowerCase()) ? type : undefined;
    const caption = named ?? (said || element.attributes.get('kind'));
    const ends = { from: id('source', 'from'), to: id('target', 'to') };
    this.#document.relationship({ ...ends, attributes, caption, pointer, line }, manner);
  }

  /** Also a file that Gephi wrote anew has the columns of ours. */
  #mannerOf(): Manner {
    const { node, edge } = this.#columns;
    const has = (columns: ReadonlyMap<string, Declared>, name: string) =>
      [...columns.values()].some((column) => column.name === name);
    this.#ours ||= has(node, 'labels') && has(edge, 'type');
    return { ours: this.#ours, typed: this.#typed, taken: TAKEN };
  }

  #pointer(): string {
    return this.#open?.pointer ?? '/gexf';
  }
}

function placeOf({ attributes }: XmlElement): FoundNode['position'] {
  const [x, y] = ['x', 'y'].map((each) => Number(attributes.get(each) || Number.NaN));
  return positionOf(x, 0 - (y ?? Number.NaN));
}
