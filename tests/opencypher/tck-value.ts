/** A value as openCypher's kit writes it: temporal values are texts there, and nothing has an id. */
export type TckValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly TckValue[]
  | ReadonlyMap<string, TckValue>
  | TckNode
  | TckRelationship
  | TckPath;

export interface TckNode {
  readonly labels: readonly string[];
  readonly properties: ReadonlyMap<string, TckValue>;
}

export interface TckRelationship {
  readonly type: string;
  readonly properties: ReadonlyMap<string, TckValue>;
}

/** Nodes and relationships in turn; `forward` tells of each relationship whether it was walked along. */
export interface TckPath {
  readonly nodes: readonly TckNode[];
  readonly steps: readonly { readonly relationship: TckRelationship; readonly forward: boolean }[];
}

/** One text for equal values; with `anyOrder` lists with the same items are equal too. */
export function canonical(value: TckValue, anyOrder = false): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'bigint') return String(value);
  // Comparison in openCypher doesn't tell zeros apart; whole floats it tells from integers.
  if (typeof value === 'number') return `float ${value === 0 ? 0 : value}`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = (value as readonly TckValue[]).map((item) => canonical(item, anyOrder));
    return `[${(anyOrder ? items.sort() : items).join(', ')}]`;
  }
  if (value instanceof Map) return mapText(value, anyOrder);
  if ('steps' in (value as object)) {
    const { nodes, steps } = value as TckPath;
    const rest = steps.map(({ relationship, forward }, index) => {
      const arrow = `-${canonical(relationship, anyOrder)}-`;
      const next = canonical(nodes[index + 1] ?? null, anyOrder);
      return forward ? `${arrow}>${next}` : `<${arrow}${next}`;
    });
    return `<${canonical(nodes[0] ?? null, anyOrder)}${rest.join('')}>`;
  }
  if ('labels' in (value as object)) {
    const { labels, properties } = value as TckNode;
    return `(${[...labels].sort().map((label) => `:${label}`)} ${mapText(properties, anyOrder)})`;
  }
  const { type, properties } = value as TckRelationship;
  return `[:${type} ${mapText(properties, anyOrder)}]`;
}

function mapText(map: ReadonlyMap<string, TckValue>, anyOrder: boolean): string {
  const entries = [...map].map(([key, value]) => `${key}: ${canonical(value, anyOrder)}`);
  return `{${entries.sort().join(', ')}}`;
}
