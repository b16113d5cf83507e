import { INDEXED, UNIQUE_IDS } from '../schema.ts';

/**
 * Index before constraint: a uniqueness constraint alone makes no index here, and MERGE by id
 * would read every node.
 */
export function schemaStatements(): string[] {
  const indexed = [...UNIQUE_IDS.map((label) => [label, 'id'] as const), ...INDEXED];
  return [
    ...indexed.map(
      ([label, property]) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...UNIQUE_IDS.map(
      (label) =>
        `CREATE CONSTRAINT ${label}_unique_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
  ];
}
