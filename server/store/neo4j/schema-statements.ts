import { INDEXED, UNIQUE_IDS } from '../schema.ts';

/** What `prepare()` runs, one statement a transaction. A uniqueness constraint brings its own index. */
export function schemaStatements(): readonly string[] {
  const constraints = UNIQUE_IDS.map(
    (label) =>
      `CREATE CONSTRAINT ${name(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  const indexes = INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX ${name(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  );
  return [...constraints, ...indexes];
}

function name(label: string, property: string): string {
  return `liqa_${label}_${property}`.toLowerCase();
}
