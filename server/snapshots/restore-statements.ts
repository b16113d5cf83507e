import type { NodeKind } from '../../contract/model.ts';
import { TOUCHED } from './restore-marks.ts';

/**
 * How nodes and relationships of a snapshot are found and written, each statement for a batch of
 * the same labels or the same type and kinds of ends. Nodes of the model are found by their id,
 * for which there is an index; any other by the store's own element id.
 */

export type EndKind = NodeKind | 'foreign';

export const FIND_NODES = (kind: NodeKind): string =>
  `MATCH (n:${kind}) WHERE n.id IN $ids RETURN n`;

export const FIND_FOREIGN = (kinds: readonly NodeKind[]): string =>
  `MATCH (n) WHERE NOT (${kinds.map((kind) => `n:${kind}`).join(' OR ')}) RETURN n`;

export const CREATE_NODES = (labels: readonly string[]): string =>
  `UNWIND $rows AS row CREATE (n${labels.map((label) => `:${quoted(label)}`).join('')}) ` +
  'SET n += row.properties';

/** Gives the element id of each, by the key it was sent with. */
export const CREATE_FOREIGN = (labels: readonly string[]): string =>
  `${CREATE_NODES(labels)} RETURN row.key AS key, elementId(n) AS elementId`;

export const REPLACE_NODES = (kind: NodeKind, marked: boolean): string =>
  `UNWIND $rows AS row MATCH (n:${kind} {id: row.id}) SET n = row.properties` +
  (marked ? ` SET n:${TOUCHED}` : '');

export const TOUCH_STARTS = ({ from }: Shape): string =>
  `UNWIND $rows AS row MATCH ${end('a', from, 'from')} SET a:${TOUCHED}`;

export const SET_REPORT_PARTS =
  'UNWIND $rows AS row MATCH (n:Report {id: row.id}) SET n += row.properties';

export const FIND_RELATIONSHIPS = (shape: Shape): string =>
  `${between(shape)} RETURN row.id AS id, r`;

export const CREATE_RELATIONSHIPS = ({ type, from, to }: Shape): string =>
  `UNWIND $rows AS row MATCH ${end('a', from, 'from')} MATCH ${end('b', to, 'to')} ` +
  `CREATE (a)-[r:${quoted(type)}]->(b) SET r += row.properties`;

export const REPLACE_RELATIONSHIPS = (shape: Shape): string =>
  `${between(shape)} WHERE elementId(r) = row.elementId SET r = row.properties`;

/** What the relationships of a batch have in common. */
export interface Shape {
  readonly type: string;
  readonly from: EndKind;
  readonly to: EndKind;
}

function between({ type, from, to }: Shape): string {
  return (
    `UNWIND $rows AS row MATCH ${end('a', from, 'from')} WITH row, a MATCH ${end('b', to, 'to')} ` +
    `WITH row, a, b MATCH (a)-[r:${quoted(type)}]->(b)`
  );
}

function end(name: string, kind: EndKind, field: string): string {
  return kind === 'foreign'
    ? `(${name}) WHERE elementId(${name}) = row.${field}`
    : `(${name}:${kind} {id: row.${field}})`;
}

/** A label or type as Cypher takes any name. */
function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
