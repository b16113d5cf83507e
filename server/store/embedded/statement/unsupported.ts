/** One construct of Cypher that the embedded store doesn't run. */
interface Construct {
  /** What it is, as the subject of a sentence. */
  readonly construct: string;
  /** The rest of the sentence: why it is refused. */
  readonly why: string;
  /** A statement that is refused for it. */
  readonly example: string;
  /** What runs there and gives the same, where there is something. */
  readonly instead?: string;
}

/**
 * All that is refused before it reaches the engine, because the engine doesn't know it or answers
 * otherwise than Neo4j. The one list: the refusals' words and `docs/embedded-cypher.md` come from it.
 */
export const UNSUPPORTED = {
  plan: {
    construct: 'EXPLAIN and PROFILE',
    why: 'are not there: it shows no plans',
    example: 'EXPLAIN MATCH (n) RETURN n',
  },
  'label-expression': {
    construct:
      'Label expressions with % or outside of MATCH and WHERE, and with !, & or % on a relationship',
    why: 'are not there',
    example: 'MATCH ()-[r:!PART_OF]->() RETURN r',
    instead: "MATCH ()-[r]->() WHERE type(r) <> 'PART_OF' RETURN r",
  },
  'pattern-where': {
    construct: 'WHERE inside a node pattern outside of MATCH, and inside a quantified one',
    why: 'is not there',
    example: 'MATCH (n) RETURN [(n)--(m WHERE m.seen) | m.id] AS ids',
    instead: 'MATCH (n) RETURN [(n)--(m) WHERE m.seen | m.id] AS ids',
  },
  'quantified-path': {
    construct: 'Quantified path patterns of more than one relationship',
    why: 'are not there',
    example: 'MATCH ((a)-[:PART_OF]->(b)-[:PART_OF]->(c)){1,3} RETURN a, c',
    instead: 'MATCH (a)-[:PART_OF*2..6]->(c) RETURN a, c',
  },
  'path-selector': {
    construct: 'SHORTEST, ALL SHORTEST and ANY before a path',
    why: 'are not there',
    example: 'MATCH p = SHORTEST 1 (a:Person)-[:TOOK_PART_IN]-+(b:Person) RETURN p',
    instead: 'MATCH p = shortestPath((a:Person)-[:TOOK_PART_IN*..6]-(b:Person)) RETURN p',
  },
  'path-of-one-node': {
    construct: 'A name for a path of one node',
    why: 'is not there',
    example: 'MATCH p = (a:Person) RETURN p',
  },
  'subquery-expression': {
    construct: 'COLLECT { }, and COUNT { } and EXISTS { } around more than one MATCH',
    why: 'are not there',
    example: 'MATCH (n) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS ids',
    instead: 'MATCH (n) RETURN [(n)--(m) | m.id] AS ids',
  },
  clause: {
    construct: 'USE, FINISH, FILTER, LET, NEXT and LOAD CSV',
    why: 'are not there',
    example: 'MATCH (n) FINISH',
  },
  'type-predicate': {
    construct: 'IS :: and IS TYPED, which test a type',
    why: 'are not there',
    example: 'MATCH (n) RETURN n.id IS :: STRING',
  },
  'text-predicate': {
    construct: 'IS NORMALIZED',
    why: 'is not there',
    example: "RETURN 'x' IS NORMALIZED",
  },
  concatenation: {
    construct: 'The operator || between what may be no text and no list',
    why: 'is not there',
    example: 'MATCH (n:State) RETURN n.nameEn || n.nameAr',
    instead: 'MATCH (n:State) RETURN n.nameEn + n.nameAr',
  },
  'case-list': {
    construct: 'A comparison after WHEN of a simple CASE',
    why: 'is not there',
    example: 'RETURN CASE 2 WHEN > 1 THEN true END',
    instead: 'RETURN CASE WHEN 2 > 1 THEN true END',
  },
  number: {
    construct: 'Numbers with _',
    why: 'are not there',
    example: 'RETURN 1_000_000',
    instead: 'RETURN 1000000',
  },
  parameter: {
    construct: 'A parameter whose name stands in backticks',
    why: 'is not there',
    example: 'RETURN $`a name`',
  },
  function: {
    construct: 'Functions that the engine does not have',
    why: 'are refused: point and all spatial ones, randomUUID, normalize, valueType, isNaN, the …OrNull and …List conversions, vectors, hyperbolic ones, and all in namespaces such as apoc',
    example: 'RETURN point({x: 1, y: 2})',
  },
  'temporal-function': {
    construct: 'truncate, between, inDays and all other functions of the temporal namespaces',
    why: 'are not there',
    example: "RETURN date.truncate('month', date('2024-11-05'))",
  },
  procedure: {
    construct: 'Procedures other than db.labels, db.relationshipTypes and db.propertyKeys',
    why: 'are not there or give other columns',
    example: "CALL db.index.fulltext.queryNodes('names', 'x') YIELD node RETURN node",
  },
  'temporal-parts': {
    construct:
      'A temporal value made of other parts than year, month, day, hour, minute, second and timezone',
    why: 'comes out wrong: weeks, quarters, ordinal days, milli- and microseconds and other values in it are passed over',
    example: 'RETURN date({year: 2024, week: 10})',
    instead: "RETURN date('2024-03-04')",
  },
  'temporal-text': {
    construct:
      'A temporal text that is shortened, has a named time zone, or nanoseconds in a date-time',
    why: 'is not read',
    example: "RETURN datetime('2024-11-05T10:30:00[Africa/Cairo]')",
    instead: "RETURN datetime('2024-11-05T10:30:00+02:00')",
  },
  nanoseconds: {
    construct: 'Nanoseconds in a date-time',
    why: 'are cut: it keeps moments to the microsecond',
    example: 'RETURN datetime({year: 2024, nanosecond: 5})',
  },
  zone: {
    construct: 'Named time zones, and offsets in seconds',
    why: 'are not there',
    example: "RETURN datetime({year: 2024, timezone: 'Africa/Cairo'})",
    instead: "RETURN datetime({year: 2024, timezone: '+02:00'})",
  },
  'temporal-conversion': {
    construct: 'A temporal value made from one of another type, other than date(…) of a moment',
    why: 'comes out wrong',
    example: "RETURN localtime(time('12:00+01:00'))",
  },
  'temporal-component': {
    construct: 'The components weekDay, epochSeconds of a date and nanosecond of a date-time',
    why: 'come out wrong or empty',
    example: "RETURN date('2024-11-05').weekDay",
    instead: "RETURN date('2024-11-05').dayOfWeek",
  },
  'duration-parts': {
    construct: 'A duration of fractions, quarters, milli- or microseconds',
    why: 'comes out wrong: fractions are cut and these parts passed over',
    example: 'RETURN duration({days: 1.5})',
    instead: 'RETURN duration({days: 1, hours: 12})',
  },
  'duration-arithmetic': {
    construct: 'Multiplying and dividing a duration',
    why: 'rounds otherwise',
    example: "RETURN duration('P1M') / 2",
  },
  'duration-order': {
    construct: 'Ordering durations with < and >',
    why: 'is not defined in Cypher, and gives an answer here',
    example: "RETURN duration('P1D') < duration('P2D')",
  },
  order: {
    construct: 'Comparing truth values, lists and maps with <, <=, > and >=',
    why: 'comes out empty',
    example: 'RETURN [1, 2] < [1, 3]',
  },
  'unlike-types': {
    construct: 'Comparing text with a number',
    why: "comes out wrong: '1' = 1 is true",
    example: "RETURN '1' = 1",
    instead: "RETURN toInteger('1') = 1",
  },
  'null-in-list': {
    construct: 'Comparing lists or maps that can hold null, also with IN',
    why: 'comes out true or false where it is null',
    example: 'RETURN [1, null] = [1, 2]',
  },
  'list-and-value': {
    construct: 'Adding to an aggregation with + what may be a list or a value',
    why: 'comes out empty',
    example: 'MATCH (n) RETURN collect(n.id) + $more',
    instead: 'MATCH (n) WITH collect(n.id) AS ids RETURN ids + $more',
  },
  'float-text': {
    construct: 'Turning a float into text',
    why: 'loses .0 and the exponent',
    example: 'RETURN toString(1.0)',
  },
  slice: {
    construct: 'A list slice with a bound that can be negative or null',
    why: 'comes out wrong',
    example: 'RETURN [1, 2, 3][-2..]',
    instead: 'RETURN [1, 2, 3][1..]',
  },
  index: {
    construct: 'An index into what is no list or map, or that is no whole number or name',
    why: 'comes out empty instead of failing',
    example: 'WITH 1 AS x RETURN x[0]',
  },
  'mixed-numbers': {
    construct: 'A list of floats beside other values, or of temporal values beside others',
    why: 'comes out with other types: whole floats become integers, integers floats, temporal values text',
    example: 'RETURN [1, 2.5]',
    instead: 'RETURN [1.0, 2.5]',
  },
  argument: {
    construct: 'A function of a value that it is not for',
    why: 'comes out empty instead of failing',
    example: 'UNWIND [1, true] AS x RETURN toFloat(x)',
  },
  percentile: {
    construct: 'percentileDisc, and percentileCont of anything but a number from 0 to 1',
    why: 'comes out with another type or does not fail',
    example: 'UNWIND [1, 2] AS x RETURN percentileDisc(x, 0.5)',
  },
  range: {
    construct: 'range() of anything but whole numbers, or with a step that can be 0',
    why: 'comes out empty instead of failing',
    example: 'RETURN range(1, 3, 0)',
  },
  round: {
    construct: 'round() to a precision',
    why: 'is not there',
    example: 'RETURN round(2.567, 2)',
    instead: 'RETURN round(2.567 * 100) / 100',
  },
  'path-function': {
    construct: 'nodes() and relationships() of anything but a variable',
    why: 'is not there',
    example: 'MATCH p = ()-->() WITH collect(p) AS paths RETURN nodes(paths[0])',
    instead: 'MATCH p = ()-->() RETURN nodes(p)',
  },
  'empty-bounds': {
    construct: 'A path length whose lower bound is above the upper',
    why: 'finds something',
    example: 'MATCH (a)-[*3..2]->(b) RETURN b',
  },
  'limit-expression': {
    construct: 'SKIP and LIMIT of anything but a number or a parameter',
    why: 'are not there',
    example: 'MATCH (n) RETURN n LIMIT toInteger(ceil(1.7))',
  },
  'aggregation-inside': {
    construct:
      'An aggregation inside a list comprehension, a list predicate or a map, or with an index or name after it',
    why: 'is not there',
    example: 'MATCH (n) RETURN [x IN collect(n) | x.id] AS ids',
    instead: 'MATCH (n) WITH collect(n) AS all RETURN [x IN all | x.id] AS ids',
  },
  'hidden-variable': {
    construct: 'A variable after WITH DISTINCT … WHERE that the WITH does not pass on',
    why: 'is not seen',
    example: "MATCH (n) WITH DISTINCT n.id AS id WHERE n.id = 'x' RETURN id",
    instead: "MATCH (n) WITH DISTINCT n.id AS id WHERE id = 'x' RETURN id",
  },
  'copied-properties': {
    construct: "SET a = b with another node's or relationship's properties, in MERGE",
    why: 'sets nothing',
    example: 'MATCH (a:State), (b:Place) MERGE (a)-[r:X]->(b) ON CREATE SET r = a',
    instead: 'MATCH (a:State), (b:Place) MERGE (a)-[r:X]->(b) ON CREATE SET r = properties(a)',
  },
  'null-in-merge': {
    construct: 'MERGE with a property that is null',
    why: 'does not fail',
    example: 'MERGE (n:Place {id: null}) RETURN n',
  },
  'property-value': {
    construct: 'A map, or a list of maps, lists or mixed values, as a property',
    why: 'does not fail, and is kept otherwise',
    example: 'MATCH (n:Place) SET n.more = [{a: 1}]',
  },
  'bound-variable': {
    construct: 'Labels or properties in CREATE or MERGE for a node that is there already',
    why: 'are passed over instead of failing',
    example: 'CREATE (n:Place) CREATE (n:State)-[:X]->(:Place)',
  },
  'null-entity': {
    construct: 'SET, REMOVE and DELETE on what an OPTIONAL MATCH may not have found',
    why: 'fails where nothing was found',
    example: 'OPTIONAL MATCH (n:Place) SET n.seen = true',
    instead: 'MATCH (n:Place) SET n.seen = true',
  },
  'random-aggregation': {
    construct: 'An aggregation of random numbers',
    why: 'does not fail',
    example: 'RETURN count(rand())',
  },
  escape: {
    construct: 'A \\u in a text without four hexadecimal digits after it',
    why: 'does not fail',
    example: "RETURN '\\uH'",
  },
  'deleted-entity': {
    construct: 'What was deleted, used afterwards',
    why: 'is empty instead of failing',
    example: 'MATCH (n:Place) DELETE n RETURN n.id',
  },
  'delete-expression': {
    construct: 'DELETE of a path or of anything but a variable',
    why: 'is not there',
    example: 'MATCH p = (:Place)-->() DETACH DELETE p',
  },
  'mixed-columns': {
    construct: 'Values of all types in one list with nodes, relationships or paths',
    why: 'come out wrong',
    example: "MATCH (n) RETURN [n, 1, 'a']",
  },
} as const satisfies Record<string, Construct>;

export type UnsupportedConstruct = keyof typeof UNSUPPORTED;

/** The sentence for a refusal. */
export function refusalOf(id: UnsupportedConstruct): string {
  const { construct, why, ...more }: Construct = UNSUPPORTED[id];
  const instead = more.instead === undefined ? '' : ` Here "${more.instead}" would do.`;
  return `The embedded store can't run this: ${construct} ${why}. Connect a Neo4j server to run it.${instead}`;
}
