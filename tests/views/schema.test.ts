import { expect, it } from 'vitest';
import { type CypherFunction, graphSchemaSchema } from '../../contract/schema.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { readAll } from '../../server/store/read-all.ts';
import { createSchemaView } from '../../server/views/schema.ts';
import { describeEachStore } from '../support/stores.ts';

const ALL = { function: () => true, procedure: () => true };

/** Arguments that are no plain values, and functions that want a certain text. */
const CALLS = new Map(
  Object.entries({
    all: 'all(x IN [1] WHERE x > 0)',
    any: 'any(x IN [1] WHERE x > 0)',
    none: 'none(x IN [1] WHERE x > 0)',
    single: 'single(x IN [1] WHERE x > 0)',
    reduce: 'reduce(sum = 0, x IN [1] | sum + x)',
    exists: 'exists((a)-->())',
    length: 'length(p)',
    nodes: 'nodes(p)',
    relationships: 'relationships(p)',
    id: 'id(a)',
    elementId: 'elementId(a)',
    keys: 'keys(a)',
    properties: 'properties(a)',
    duration: "duration('P1D')",
    percentileCont: 'percentileCont(1, 0.5)',
    percentileDisc: 'percentileDisc(1, 0.5)',
    toInteger: "toInteger('1')",
    toFloat: "toFloat('1')",
    toBoolean: "toBoolean('true')",
  }),
);

function callOf({ name, arguments: args }: CypherFunction): string {
  const values = args
    .filter((each) => each.default === undefined)
    .slice(0, ['trim', 'ltrim', 'rtrim', 'round'].includes(name) ? 1 : undefined)
    .map(({ type }) => {
      if (type.includes('NODE')) return 'a';
      if (type.includes('RELATIONSHIP')) return 'r';
      if (type.includes('LIST')) return '[1, 2]';
      return /INTEGER|FLOAT/u.test(type) ? '1' : "'a'";
    });
  return CALLS.get(name) ?? `${name}(${values.join(', ')})`;
}

describeEachStore('the schema', (open, kind) => {
  it('names what is in the graph, and knows at once of what is loaded', async () => {
    const store = await open();
    const view = createSchemaView(store, ALL);
    // A store may remember names that nothing bears any more.
    expect((await view.read()).keysOfLabels.Person ?? []).toEqual([]);
    await loadReports(store, await curatedDocuments());
    view.invalidate();
    const schema = graphSchemaSchema.parse(await view.read());
    expect(schema.labels).toEqual(expect.arrayContaining(['Actor', 'Person', 'Meeting', 'Report']));
    expect(schema.relationshipTypes).toContain('TOOK_PART_IN');
    expect(schema.propertyKeys).toEqual(expect.arrayContaining(['nameAr', 'nameEn', 'evidence']));
    expect(schema.keysOfLabels.Person).toEqual(expect.arrayContaining(['id', 'nameAr']));
    expect(schema.keysOfLabels.Person).not.toContain('titleAr');
    expect(schema.keysOfRelationshipTypes.TOOK_PART_IN).toContain('role');
    expect(schema.truncated).toBe(false);
  });

  it('lists procedures and functions that may be called, and no others', async () => {
    const store = await open();
    const view = createSchemaView(store, {
      function: (name) => name === 'count',
      procedure: (name) => name === 'db.labels',
    });
    const { functions, procedures } = await view.read();
    expect(functions).toMatchObject([{ name: 'count', aggregating: true, deprecated: false }]);
    expect(functions[0]?.description).toMatch(/number of/u);
    expect(procedures).toMatchObject([{ name: 'db.labels', yields: [{ name: 'label' }] }]);
  });

  // Neo4j is asked for its own list.
  if (kind === 'neo4j') return;

  it('lists only functions that the engine runs', async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:A {id: 'a'})-[:R]->(:A)"));
    const { functions } = await store.callables();
    expect(functions.length).toBeGreaterThan(60);
    const failures: string[] = [];
    for (const each of functions) {
      const statement = `MATCH p = (a:A)-[r:R]->(b:A) RETURN ${callOf(each)} AS value`;
      await readAll(store, statement).catch((error: Error) => {
        // A text that is no date is the value's fault; anything else is the list's.
        if (!error.message.includes('is no')) failures.push(`${statement}: ${error.message}`);
      });
    }
    expect(failures).toEqual([]);
  });
});
