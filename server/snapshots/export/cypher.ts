import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../contract/model.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../../contract/snapshot.ts';
import { cypherMap, cypherName, cypherText } from './cypher-literal.ts';
import type { ExportFormat } from './export-format.ts';
import { isOfModel, storedNodes } from './reports-as-nodes.ts';

const ROWS_A_STATEMENT = 200;
/** Rows that wait for more of their kind before all are written. */
const ROWS_HELD = 5000;
/** How nodes and relationships that have no id of their own are known when the script runs again. */
const KNOWN_BY = 'liqaId';

/**
 * A script for `cypher-shell` or Neo4j's Browser, Neo4j 5 and later, a statement a line. It merges
 * by id: run again it changes nothing, and what is beside it in the graph stays. Where nothing in
 * the graph says what is the same, `liqaId` is added, the id in the snapshot.
 */
export const cypher: ExportFormat = {
  mediaType: 'application/x-cypher-query',
  extension: 'cypher',
  async *write(snapshot, { texts }) {
    const { taken } = snapshot.head;
    yield `// Liqa, ${taken}. Runs in Neo4j 5 and later; run again it changes nothing.\n`;
    const first = new Map<string, string | undefined>();
    yield* indexes(storedNodes(snapshot, texts));
    const nodes = inStatements(storedNodes(snapshot, texts), (node) => {
      first.set(node.id, node.labels[0]);
      return nodeStatement(node);
    });
    yield* nodes;
    yield* inStatements(withTwins(snapshot.relationships()), ({ relationship, twin }) =>
      relationshipStatement(relationship, twin, first),
    );
  },
};

interface Row {
  /** What stands before and behind the rows. */
  readonly statement: readonly [before: string, behind: string];
  readonly row: string;
}

async function* indexes(nodes: AsyncIterable<SnapshotNode>): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const { id, labels } of nodes) {
    const [label] = labels;
    if (label === undefined) continue;
    const target = `(n:${cypherName(label)}) ON (n.${isOfModel({ id }) ? 'id' : KNOWN_BY})`;
    if (seen.has(target)) continue;
    seen.add(target);
    yield `CREATE INDEX IF NOT EXISTS FOR ${target};\n`;
  }
  if (seen.size > 0) yield 'CALL db.awaitIndexes(300);\n';
}

function nodeStatement({ id, labels, properties }: SnapshotNode): Row {
  const [label, ...more] = labels.map(cypherName);
  const set = more.length > 0 ? `, n:${more.join(':')}` : '';
  return {
    statement: [
      'UNWIND [',
      `] AS row MERGE (n${label ? `:${label}` : ''} {${keyOf(id)}: row.id}) SET n += row.properties${set};\n`,
    ],
    row: `{id: ${cypherText(id)}, properties: ${cypherMap(properties)}}`,
  };
}

function relationshipStatement(
  { id, type, from, to, properties }: SnapshotRelationship,
  twin: boolean,
  labels: ReadonlyMap<string, string | undefined>,
): Row {
  const key = keyOfRelationship(type, properties, twin);
  const end = (name: 'from' | 'to', of: string) => {
    const label = labels.get(of);
    return `(${name}${label === undefined ? '' : `:${cypherName(label)}`} {${keyOf(of)}: row.${name}})`;
  };
  const known = {
    none: '',
    postEn: ' {postEn: row.properties.postEn}',
    id: ` {${KNOWN_BY}: row.id}`,
  };
  const fields = [
    ...(key === 'id' ? [`id: ${cypherText(id)}`] : []),
    `from: ${cypherText(from)}`,
    `to: ${cypherText(to)}`,
    `properties: ${cypherMap(properties)}`,
  ];
  return {
    statement: [
      'UNWIND [',
      `] AS row MATCH ${end('from', from)} MATCH ${end('to', to)} ` +
        `MERGE (from)-[r:${cypherName(type)}${known[key]}]->(to) SET r += row.properties;\n`,
    ],
    row: `{${fields.join(', ')}}`,
  };
}

function keyOf(id: string): string {
  return isOfModel({ id }) ? 'id' : KNOWN_BY;
}

/** In the model a type and its ends say which relationship it is; for posts, the post too. */
function keyOfRelationship(
  type: string,
  { postEn }: SnapshotRelationship['properties'],
  twin: boolean,
): 'none' | 'postEn' | 'id' {
  if (twin || !RELATIONSHIP_TYPES.includes(type as RelationshipType)) return 'id';
  if (typeof postEn === 'string') return 'postEn';
  return type === 'REPRESENTS' ? 'id' : 'none';
}

/** Twins of the same id stand beside each other. */
async function* withTwins(relationships: AsyncIterable<SnapshotRelationship>) {
  const bare = (id: string) => id.replace(/#\d{6}$/u, '');
  let before: SnapshotRelationship | undefined;
  let twin = false;
  for await (const relationship of relationships) {
    if (before) {
      const next = bare(relationship.id) === bare(before.id);
      yield { relationship: before, twin: twin || next };
      twin = next;
    }
    before = relationship;
  }
  if (before) yield { relationship: before, twin };
}

/** Rows of the same statement together, in statements of a size that Neo4j reads quickly. */
async function* inStatements<T>(
  elements: AsyncIterable<T>,
  rowOf: (element: T) => Row,
): AsyncGenerator<string> {
  const held = new Map<string, { statement: Row['statement']; rows: string[] }>();
  let count = 0;
  const written = ({
    statement: [before, behind],
    rows,
  }: {
    statement: Row['statement'];
    rows: string[];
  }) => before + rows.join(', ') + behind;
  for await (const element of elements) {
    const { statement, row } = rowOf(element);
    const [, behind] = statement;
    const same = held.get(behind) ?? { statement, rows: [] };
    held.set(behind, same);
    same.rows.push(row);
    count += 1;
    if (same.rows.length >= ROWS_A_STATEMENT) {
      yield written(same);
      held.delete(behind);
      count -= same.rows.length;
    }
    if (count < ROWS_HELD) continue;
    for (const some of held.values()) yield written(some);
    held.clear();
    count = 0;
  }
  for (const some of held.values()) yield written(some);
}
