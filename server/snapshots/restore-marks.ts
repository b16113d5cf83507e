import canonicalize from 'canonicalize';
import type { PropertyValue } from '../../contract/property-value.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { readAll } from '../store/read-all.ts';
import type { Value, ValueMap } from '../store/value.ts';
import { fromPropertiesJson, propertiesJson } from './property-json.ts';

/**
 * What restoring in steps leaves on the graph until all is there: enough to take away what is new,
 * and to put back what was changed. Relationships carry no labels: what starts at a node that was
 * there before is found by that node's.
 */

/** On every node that is new; its relationships go with it. */
export const UNDER_WAY = 'LiqaRestoring';
/** On nodes that were there: they were changed, or something that starts at them is new or was. */
export const TOUCHED = 'LiqaRestoringTouched';
/** On those: the properties as they were, in JSON; empty for a relationship that is new. */
const BEFORE = 'liqaRestoringBefore';

/** Properties with what they were before; a relationship without that is new. */
export function withBefore(properties: ValueMap, before?: ValueMap): ValueMap {
  const json = before === undefined ? '' : (canonicalize(propertiesJson(before)) ?? '');
  return new Map<string, Value>([...properties, [BEFORE, json]]);
}

/** Takes the marks off. */
export async function keepMarked(store: GraphStore): Promise<void> {
  await repeat(store, `MATCH (n:${UNDER_WAY})`, 'n', `REMOVE n:${UNDER_WAY}`);
  const marked = `MATCH (:${TOUCHED})-[r]->() WHERE r.${BEFORE} IS NOT NULL`;
  await repeat(store, marked, 'r', `REMOVE r.${BEFORE}`);
  const touched = `MATCH (n:${TOUCHED})`;
  await repeat(store, touched, 'n', `REMOVE n.${BEFORE} REMOVE n:${TOUCHED}`);
}

/** Takes away what is new, and puts back what was changed. */
export async function takeBackMarked(store: GraphStore): Promise<void> {
  // Nodes may have more relationships than one transaction holds.
  await repeat(store, `MATCH (:${UNDER_WAY})-[r]->()`, 'r', 'DELETE r');
  await repeat(store, `MATCH ()-[r]->(:${UNDER_WAY})`, 'r', 'DELETE r');
  await repeat(store, `MATCH (n:${UNDER_WAY})`, 'n', 'DETACH DELETE n');
  const added = `MATCH (:${TOUCHED})-[r]->() WHERE r.${BEFORE} = ''`;
  await repeat(store, added, 'r', 'DELETE r');
  const changed = `MATCH (a:${TOUCHED})-[r]->() WHERE r.${BEFORE} IS NOT NULL`;
  await putBack(
    store,
    changed,
    'r',
    `MATCH (a:${TOUCHED})-[r]->() WHERE elementId(r) = row.element`,
  );
  const nodes = `MATCH (n:${TOUCHED}) WHERE n.${BEFORE} IS NOT NULL`;
  await putBack(store, nodes, 'n', `MATCH (n:${TOUCHED}) WHERE elementId(n) = row.element`);
  await repeat(store, `MATCH (n:${TOUCHED})`, 'n', `REMOVE n:${TOUCHED}`);
}

const AT_ONCE = 10_000;

/** Does `change` to some of what is found, and to some more, until nothing is found any more. */
async function repeat(store: GraphStore, find: string, name: string, change: string) {
  while ((await readAll(store, `${find} RETURN 1 AS one LIMIT 1`)).length > 0) {
    await store.write((tx) => tx.run(`${find} WITH ${name} LIMIT ${AT_ONCE} ${change}`));
  }
}

async function putBack(store: GraphStore, find: string, name: string, again: string) {
  const some = `${find} RETURN elementId(${name}) AS element, ${name}.${BEFORE} AS before`;
  for (;;) {
    const found = await readAll(store, `${some} LIMIT ${AT_ONCE}`);
    if (found.length === 0) return;
    const rows = found.map(([element = null, before]): Value => {
      const properties = JSON.parse(String(before)) as Record<string, PropertyValue>;
      return new Map<string, Value>([
        ['element', element],
        ['properties', fromPropertiesJson(properties)],
      ]);
    });
    const statement = `UNWIND $rows AS row ${again} SET ${name} = row.properties`;
    await store.write((tx) => tx.run(statement, { rows }));
  }
}
