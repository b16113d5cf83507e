/**
 * Cypher values as the query route writes them with `Accept: application/vnd.neo4j.query`, after
 * Neo4j's Query API: each with its type; integers and floats as text, so that none loses a digit.
 */
export type TypedJson =
  | { readonly $type: 'Null'; readonly _value: null }
  | { readonly $type: 'Boolean'; readonly _value: boolean }
  | { readonly $type: TextType; readonly _value: string }
  | { readonly $type: 'List'; readonly _value: readonly TypedJson[] }
  | { readonly $type: 'Map'; readonly _value: Readonly<Record<string, TypedJson>> }
  | TypedNode
  | TypedRelationship
  | TypedPath;

/** Types whose value is text: `"12"`, `"1.5"`, `"NaN"`, ISO 8601, `SRID=4326;POINT (30.0 31.0)`. */
export type TextType =
  | 'Integer'
  | 'Float'
  | 'String'
  | 'Base64'
  | 'Date'
  | 'Time'
  | 'LocalTime'
  | 'OffsetDateTime'
  | 'ZonedDateTime'
  | 'LocalDateTime'
  | 'Duration'
  | 'Point';

export interface TypedNode {
  readonly $type: 'Node';
  readonly _value: {
    readonly _element_id: string;
    readonly _labels: readonly string[];
    readonly _properties: Readonly<Record<string, TypedJson>>;
  };
}

export interface TypedRelationship {
  readonly $type: 'Relationship';
  readonly _value: {
    readonly _element_id: string;
    readonly _start_node_element_id: string;
    readonly _end_node_element_id: string;
    readonly _type: string;
    readonly _properties: Readonly<Record<string, TypedJson>>;
  };
}

/** Nodes and relationships in walking order, beginning and ending with a node. */
export interface TypedPath {
  readonly $type: 'Path';
  readonly _value: readonly (TypedNode | TypedRelationship)[];
}
