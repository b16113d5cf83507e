import { kindOf, labelsOf, RELATIONSHIPS, relationshipId } from '../../../contract/model.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { fromText } from '../exact/read-value.ts';
import { MODEL_TYPES } from '../exact/value-type.ts';
import { nameOf } from '../export/name-of.ts';
import type { FoundEdge, FoundNode, Manner } from './found.ts';

type Attributes = Map<string, PropertyValue>;

/** What stands for a label or a type where a file has none. */
const NODE = 'Node';
const RELATED = 'RELATED_TO';

/**
 * A node of another program's file as the document has it. Its labels are its `labels` (a list, or
 * `Person:Actor` as Liqa, `:Person:Actor` as Neo4j writes them), else TinkerPop's `labelV`, else its
 * `type`, else `Node`. What it is called (`label`) is its `name` where nothing else names it.
 */
export function asNode(found: FoundNode, manner: Manner): SnapshotNode {
  const left: Attributes = new Map(found.attributes);
  const named = takeLabels(left);
  const kind = kindOf(named);
  const labels = manner.ours || !kind ? named : [...new Set([...labelsOf(kind), ...named])];
  const caption = take(left, 'label') ?? found.caption;
  const properties = propertiesOf(left, manner, kind !== undefined);
  const node = { id: found.id, labels, properties };
  if (manner.typed || typeof caption !== 'string' || caption.trim() === '') return node;
  // Many programs write the id where they have no name.
  if (caption !== found.id && nameOf(node, 'en') === found.id) properties.name = caption;
  else if (!manner.ours && caption !== nameOf(node, 'en')) properties.label = caption;
  return node;
}

/**
 * An edge as the document has it: its type is its `type`, else its `label`, TinkerPop's `labelE`,
 * Cytoscape's `interaction`, or `RELATED_TO`. Its id is made of type and ends, as everywhere in
 * Liqa, and twins are told apart when all are known.
 */
export function asRelationship(found: FoundEdge, manner: Manner): SnapshotRelationship {
  const left: Attributes = new Map(found.attributes);
  const caption = [left.get('label'), found.caption].find(isWord);
  const own = manner.ours ? take(left, 'type') : undefined;
  const type = typeof own === 'string' && own !== '' ? own : takeType(left, caption);
  if (left.get('label') === type || manner.ours) left.delete('label');
  const { from, to } = found;
  const properties = propertiesOf(left, manner, Object.hasOwn(RELATIONSHIPS, type));
  return { id: relationshipId(type, from, to, properties.postEn), type, from, to, properties };
}

function takeLabels(left: Attributes): string[] {
  const given = take(left, 'labels') ?? take(left, 'labelV') ?? takeWord(left, 'type');
  if (given === undefined || given === null) return [NODE];
  const labels = Array.isArray(given) ? given : String(given).split(':');
  return labels.map(String).filter((label) => label !== '');
}

function takeType(left: Attributes, caption: string | undefined): string {
  const own = takeWord(left, 'type') ?? caption;
  if (own !== undefined) return own;
  return takeWord(left, 'labelE') ?? takeWord(left, 'interaction') ?? RELATED;
}

function propertiesOf(
  attributes: Attributes,
  { ours, typed, taken }: Manner,
  ofModel: boolean,
): Record<string, PropertyValue> {
  const cited = attributes.has('evidence');
  const entries = [...attributes].flatMap(([name, value]): [string, PropertyValue][] => {
    // The passages at the places that the evidence names.
    if (name === 'quotes' && (ours || cited)) return [];
    const gaveWay = ours && name.startsWith('_') && taken.has(name.replace(/^_+/u, ''));
    const type = ofModel && !typed ? MODEL_TYPES.get(name) : undefined;
    const known = type && typeof value === 'string' ? fromText(value, type) : undefined;
    return [[gaveWay ? name.slice(1) : name, known ?? value]];
  });
  return Object.fromEntries(entries);
}

function take(left: Attributes, name: string): PropertyValue | undefined {
  const value = left.get(name);
  left.delete(name);
  return value;
}

/** Only what can be a label or a type: anything else stays a property. */
function takeWord(left: Attributes, name: string): string | undefined {
  const value = left.get(name);
  if (!isWord(value)) return undefined;
  left.delete(name);
  return value;
}

function isWord(value: PropertyValue | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 1000;
}
