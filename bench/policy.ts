/** What the check of a statement costs before it runs. */
import { type Asking, checkStatement } from '../server/cypher/check-statement.ts';
import { checkApart } from '../server/cypher/statement-checks.ts';
import { milliseconds, printHeading, printTable } from './support/print.ts';
import { percentile, timed } from './support/stats.ts';

const ROUNDS = 20;
const asking: Asking = { role: 'reader', access: 'read' };

/** What people ask of the graph. */
const STATEMENTS = [
  'MATCH (n) RETURN count(n)',
  'MATCH (p:Person) RETURN p.nameAr, p.nameEn ORDER BY p.nameAr LIMIT 25',
  "MATCH (p:Person {id: 'x'})-[:TOOK_PART_IN]->(m:Meeting)<-[:TOOK_PART_IN]-(o) RETURN o, count(m) AS met ORDER BY met DESC",
  'MATCH (m:Meeting) WHERE m.earliest >= $from AND m.latest <= $to RETURN m.titleAr, m.date',
  "MATCH (a:Actor) WHERE a.nameAr CONTAINS 'شكري' OR a.nameEn STARTS WITH 'Sameh' RETURN a",
  'MATCH path = shortestPath((a:Person {id: $a})-[:TOOK_PART_IN*..6]-(b:Person {id: $b})) RETURN path',
  'MATCH (m:Meeting)-[:DISCUSSED]->(t:Topic) WITH t, count(m) AS times WHERE times > 2 RETURN t.nameEn, times',
  'MATCH (p:Person) OPTIONAL MATCH (p)-[r:REPRESENTS]->(s) RETURN p.nameEn, collect({post: r.postEn, of: s.nameEn}) AS posts',
  "CALL db.index.fulltext.queryNodes('liqa_names', 'egypt') YIELD node, score RETURN node, score LIMIT 10",
  'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY nodes DESC',
  'MATCH (m:Meeting) RETURN m.kind AS kind, m.status AS status, count(*) AS meetings',
  'MATCH (s:State) WHERE EXISTS { (s)<-[:REPRESENTS]-(:Person)-[:TOOK_PART_IN]->(:Meeting) } RETURN s.nameEn',
  'MATCH (p:Person) RETURN p.nameEn, COUNT { (p)-[:TOOK_PART_IN]->() } AS meetings ORDER BY meetings DESC LIMIT 10',
  'MATCH (n) RETURN n.id AS id UNION MATCH (m:Meeting) RETURN m.titleEn AS id',
  "MATCH (r:Report)\n// the shipped one\nRETURN r.title, substring(r.text, 0, 200) AS beginning, size(split(r.text, ' ')) AS words",
  "WITH date('2024-01-01') AS first UNWIND range(0, 11) AS month RETURN first + duration({months: month}) AS day",
  'MATCH (a)-[r]->(b) RETURN type(r), [x IN labels(a) WHERE x <> "Actor"] AS from, head(labels(b)) AS to, count(*)',
  'PROFILE MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p, m LIMIT 5',
  "MATCH (p) RETURN CASE WHEN p.unnamed THEN 'unnamed' WHEN p:State THEN 'state' ELSE p.nameEn END AS who",
  'CREATE (n:Person) RETURN n',
  'MATCH (n RETURN n',
];

const LONG = [
  ['a sum', `RETURN 1${' + 1'.repeat(4_900)}`],
  ['a list', `RETURN [1${', 1'.repeat(6_600)}]`],
  ['labels', `MATCH (a:A${'|A'.repeat(9_900)}) RETURN a`],
  ['subqueries', `RETURN ${'EXISTS { MATCH (a) WHERE '.repeat(45)}true${'}'.repeat(45)}`],
] as const;

printHeading(
  `the check of ${STATEMENTS.length} statements that people write, ${ROUNDS} times each, and of the longest ones`,
  'median of 5 ms at most; the longest ones are checked apart from the event loop',
);
const first = await timed(async () => checkStatement('RETURN 1', asking));
const here: number[] = [];
const apart: number[] = [];
await checkApart('RETURN 1', asking);
for (let round = -2; round < ROUNDS; round += 1) {
  for (const statement of STATEMENTS) {
    const one = await timed(async () => checkStatement(statement, asking));
    const other = await timed(() => checkApart(statement, asking));
    if (round < 0) continue;
    here.push(one);
    apart.push(other);
  }
}
const spread = (name: string, times: readonly number[]): string[] => [
  name,
  ...[0.5, 0.95, 1].map((share) => milliseconds(percentile(times, share))),
];
printTable([
  ['', 'p50', 'p95', 'slowest'],
  spread('the check', here),
  spread('as the server asks it', apart),
]);
console.log(`  the very first: ${milliseconds(first)}\n`);
const longest = [['up to 20,000 bytes', 'first time', 'again']];
for (const [name, statement] of LONG) {
  const times = [];
  for (let time = 0; time < 2; time += 1) {
    times.push(milliseconds(await timed(() => checkApart(statement, asking))));
  }
  longest.push([name, ...times]);
}
printTable(longest);
