import type { UnsupportedConstruct } from '../../server/store/embedded/statement/unsupported.ts';

/** An everyday statement of Neo4j 5 with its answer on Neo4j, as openCypher's kit writes values. */
interface EverydayStatement {
  readonly statement: string;
  /** The names of the columns, then the rows. */
  readonly table: readonly (readonly string[])[];
  /** What the embedded store refuses it for; without, the answer there is the same. */
  readonly refused?: UnsupportedConstruct;
}

export const READS: readonly EverydayStatement[] = [
  // patterns
  {
    statement: "MATCH (p:Person {id: 'sami'}) RETURN p",
    table: [['p'], ["(:Actor:Person {born: 1952, id: 'sami', nameEn: 'Sami'})"]],
  },
  {
    statement: 'MATCH (p:Person) RETURN p.id, p.born ORDER BY p.id',
    table: [
      ['p.id', 'p.born'],
      ["'nadia'", '1961'],
      ["'omar'", 'null'],
      ["'reza'", '1971'],
      ["'sami'", '1952'],
    ],
  },
  {
    statement:
      'MATCH (p:Person)-[t:TOOK_PART_IN]->(m:Meeting) RETURN p.id, t.role, m.id ORDER BY p.id, m.id',
    table: [
      ['p.id', 't.role', 'm.id'],
      ["'nadia'", "'visitor'", "'m1'"],
      ["'omar'", "'mediator'", "'m3'"],
      ["'reza'", 'null', "'m2'"],
      ["'reza'", 'null', "'m3'"],
      ["'sami'", "'host'", "'m1'"],
      ["'sami'", "'participant'", "'m2'"],
    ],
  },
  {
    statement:
      'MATCH (a:Person)-[:TOOK_PART_IN]->(m)<-[:TOOK_PART_IN]-(b:Person) WHERE a.id < b.id RETURN a.id, b.id, m.id ORDER BY a.id, b.id, m.id',
    table: [
      ['a.id', 'b.id', 'm.id'],
      ["'nadia'", "'sami'", "'m1'"],
      ["'omar'", "'reza'", "'m3'"],
      ["'reza'", "'sami'", "'m2'"],
    ],
  },
  {
    statement:
      'MATCH (p:Person)-[:REPRESENTS]->(:State)<-[:LOCATED_IN]-(c:Place) RETURN p.id, c.id ORDER BY p.id',
    table: [
      ['p.id', 'c.id'],
      ["'sami'", "'cairo'"],
    ],
  },
  {
    statement:
      'MATCH (m:Meeting)-[r:HELD_IN|PART_OF]->(x) RETURN m.id, type(r), x.id ORDER BY m.id, type(r)',
    table: [
      ['m.id', 'type(r)', 'x.id'],
      ["'m1'", "'HELD_IN'", "'cairo'"],
      ["'m1'", "'PART_OF'", "'m3'"],
    ],
  },
  {
    statement:
      "MATCH (p:Person) WHERE p.born >= 1960 AND NOT p.id = 'nadia' RETURN p.id ORDER BY p.id",
    table: [['p.id'], ["'reza'"]],
  },
  {
    statement:
      "MATCH (p:Person) WHERE p.nameEn STARTS WITH 'S' OR p.nameEn ENDS WITH 'a' RETURN p.nameEn ORDER BY p.nameEn",
    table: [['p.nameEn'], ["'Nadia'"], ["'Reza'"], ["'Sami'"]],
  },
  {
    statement:
      "MATCH (p:Person) WHERE p.nameEn =~ '(?i)s.*' AND p.nameEn CONTAINS 'am' RETURN p.nameEn",
    table: [['p.nameEn'], ["'Sami'"]],
  },
  { statement: 'MATCH (p:Person) WHERE p.born IS NULL RETURN p.id', table: [['p.id'], ["'omar'"]] },
  {
    statement: 'MATCH (n:Place|State) RETURN n.id ORDER BY n.id',
    table: [['n.id'], ["'EG'"], ["'IR'"], ["'cairo'"]],
  },
  {
    statement: 'MATCH (n:!Person&!Meeting) RETURN n.id ORDER BY n.id',
    table: [['n.id'], ["'EG'"], ["'IR'"], ["'cairo'"]],
  },
  { statement: 'MATCH (p:Person WHERE p.born > 1970) RETURN p.id', table: [['p.id'], ["'reza'"]] },
  {
    statement: 'MATCH (p:Person) WHERE p:Actor RETURN p.id ORDER BY p.id',
    table: [['p.id'], ["'nadia'"], ["'omar'"], ["'reza'"], ["'sami'"]],
  },
  {
    statement:
      'MATCH (n) WHERE n:State OR n:Place RETURN labels(n)[0] AS label, count(*) AS times ORDER BY label',
    table: [
      ['label', 'times'],
      ["'Place'", '1'],
      ["'State'", '2'],
    ],
  },
  {
    statement: "MATCH (a {id: 'sami'})--(m)--(b) RETURN DISTINCT b.id ORDER BY b.id",
    table: [['b.id'], ["'cairo'"], ["'m3'"], ["'nadia'"], ["'reza'"]],
  },
  // optional
  {
    statement:
      'MATCH (p:Person) OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State) RETURN p.id, s.id ORDER BY p.id',
    table: [
      ['p.id', 's.id'],
      ["'nadia'", "'IR'"],
      ["'omar'", 'null'],
      ["'reza'", "'IR'"],
      ["'sami'", "'EG'"],
    ],
  },
  {
    statement: 'MATCH (p:Person) OPTIONAL MATCH (p)-[r:MADE]->(x) RETURN p.id, r, x ORDER BY p.id',
    table: [
      ['p.id', 'r', 'x'],
      ["'nadia'", 'null', 'null'],
      ["'omar'", 'null', 'null'],
      ["'reza'", 'null', 'null'],
      ["'sami'", 'null', 'null'],
    ],
  },
  {
    statement:
      'MATCH (p:Person) OPTIONAL MATCH (p)-[:TOOK_PART_IN]->(m) RETURN p.id, count(m) AS meetings ORDER BY meetings DESC, p.id',
    table: [
      ['p.id', 'meetings'],
      ["'reza'", '2'],
      ["'sami'", '2'],
      ["'nadia'", '1'],
      ["'omar'", '1'],
    ],
  },
  // paths
  {
    statement:
      "MATCH path = (:Person {id: 'sami'})-[:TOOK_PART_IN]->(:Meeting {id: 'm1'}) RETURN path",
    table: [
      ['path'],
      [
        "<(:Actor:Person {born: 1952, id: 'sami', nameEn: 'Sami'})-[:TOOK_PART_IN {role: 'host'}]->(:Meeting {day: '2023-11-05', id: 'm1', kind: 'bilateral'})>",
      ],
    ],
  },
  {
    statement:
      "MATCH path = (:Place {id: 'cairo'})<-[*1..2]-(x:Person) RETURN x.id, length(path) ORDER BY x.id",
    table: [
      ['x.id', 'length(path)'],
      ["'nadia'", '2'],
      ["'sami'", '2'],
    ],
  },
  {
    statement:
      "MATCH path = shortestPath((:Person {id: 'sami'})-[:TOOK_PART_IN*..4]-(:Person {id: 'omar'})) RETURN [n IN nodes(path) | n.id] AS ids",
    table: [['ids'], ["['sami', 'm2', 'reza', 'm3', 'omar']"]],
  },
  {
    statement:
      "MATCH (a:Person {id: 'sami'})-[rs:TOOK_PART_IN*2]-(b) RETURN b.id, size(rs) ORDER BY b.id",
    table: [
      ['b.id', 'size(rs)'],
      ["'nadia'", '2'],
      ["'reza'", '2'],
    ],
  },
  {
    statement: "MATCH (m:Meeting {id: 'm1'})-[:PART_OF]->{1,2}(whole) RETURN whole.id",
    table: [['whole.id'], ["'m3'"]],
  },
  {
    statement: 'MATCH ((a:Meeting)-[:PART_OF]->(b:Meeting)){1,2} RETURN a[0].id AS first',
    table: [['first'], ["'m1'"]],
    refused: 'quantified-path',
  },
  {
    statement:
      "MATCH path = SHORTEST 1 (:Person {id: 'sami'})-[:TOOK_PART_IN]-+(:Person {id: 'omar'}) RETURN length(path)",
    table: [['length(path)'], ['4']],
    refused: 'path-selector',
  },
  {
    statement: "MATCH path = (:State {id: 'EG'}) RETURN length(path)",
    table: [['length(path)'], ['0']],
    refused: 'path-of-one-node',
  },
  // aggregation
  {
    statement: 'MATCH (p:Person) RETURN count(*), count(p.born), min(p.born), max(p.born)',
    table: [
      ['count(*)', 'count(p.born)', 'min(p.born)', 'max(p.born)'],
      ['4', '3', '1952', '1971'],
    ],
  },
  {
    statement: 'MATCH (p:Person) RETURN avg(p.born) AS average, sum(p.born) AS sum',
    table: [
      ['average', 'sum'],
      ['1961.3333333333333', '5884'],
    ],
  },
  {
    statement:
      'MATCH (p:Person)-[:TOOK_PART_IN]->(m:Meeting) RETURN m, collect(p.id) AS who ORDER BY m.id LIMIT 1',
    table: [
      ['m', 'who'],
      ["(:Meeting {day: '2023-11-05', id: 'm1', kind: 'bilateral'})", "['sami', 'nadia']"],
    ],
  },
  {
    statement: 'MATCH (m:Meeting) RETURN m.kind, count(*) ORDER BY m.kind',
    table: [
      ['m.kind', 'count(*)'],
      ["'bilateral'", '1'],
      ["'multilateral'", '1'],
      ["'phone'", '2'],
    ],
  },
  {
    statement: 'MATCH (m:Meeting) RETURN count(DISTINCT m.kind)',
    table: [['count(DISTINCT m.kind)'], ['3']],
  },
  {
    statement:
      'MATCH (p:Person)-[:REPRESENTS]->(s) RETURN s.id, collect(DISTINCT p.nameEn)[0] AS first ORDER BY s.id',
    table: [
      ['s.id', 'first'],
      ["'EG'", "'Sami'"],
      ["'IR'", "'Nadia'"],
    ],
    refused: 'aggregation-inside',
  },
  {
    statement:
      'MATCH (p:Person)-[:TOOK_PART_IN]->(m) WITH p, count(m) AS times WHERE times > 1 RETURN p.id, times ORDER BY p.id',
    table: [
      ['p.id', 'times'],
      ["'reza'", '2'],
      ["'sami'", '2'],
    ],
  },
  {
    statement:
      'MATCH (p:Person) WITH p ORDER BY p.id WITH collect(p) AS people RETURN size(people), [x IN people | x.id] AS ids',
    table: [
      ['size(people)', 'ids'],
      ['4', "['nadia', 'omar', 'reza', 'sami']"],
    ],
  },
  {
    statement: 'MATCH (p:Person) RETURN p, count(*) ORDER BY p.id LIMIT 1',
    table: [
      ['p', 'count(*)'],
      ["(:Actor:Person {born: 1961, id: 'nadia', nameEn: 'Nadia'})", '1'],
    ],
  },
  {
    statement: 'UNWIND [1, 2, 3, 4] AS x RETURN percentileCont(x, 0.5), stDevP(x)',
    table: [
      ['percentileCont(x, 0.5)', 'stDevP(x)'],
      ['2.5', '1.118033988749895'],
    ],
  },
  // lists and maps
  {
    statement: 'RETURN [x IN range(1, 10) WHERE x % 2 = 0 | x * x] AS squares',
    table: [['squares'], ['[4, 16, 36, 64, 100]']],
  },
  { statement: 'RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS sum', table: [['sum'], ['6']] },
  {
    statement:
      'RETURN all(x IN [1, 2] WHERE x > 0) AS a, any(x IN [1, null] WHERE x = 3) AS b, none(x IN [] WHERE x) AS c, single(x IN [1, 2] WHERE x = 1) AS d',
    table: [
      ['a', 'b', 'c', 'd'],
      ['true', 'null', 'true', 'true'],
    ],
  },
  {
    statement:
      'RETURN head([1, 2]), last([1, 2]), tail([1, 2]), reverse([1, 2]), size([1, 2]), [1, 2, 3][0], [1, 2, 3][-1], [1, 2, 3][0..2]',
    table: [
      [
        'head([1, 2])',
        'last([1, 2])',
        'tail([1, 2])',
        'reverse([1, 2])',
        'size([1, 2])',
        '[1, 2, 3][0]',
        '[1, 2, 3][-1]',
        '[1, 2, 3][0..2]',
      ],
      ['1', '2', '[2]', '[2, 1]', '2', '1', '3', '[1, 2]'],
    ],
  },
  {
    statement: 'RETURN [1, 2, 3][-2..]',
    table: [['[1, 2, 3][-2..]'], ['[2, 3]']],
    refused: 'slice',
  },
  {
    statement: 'RETURN [1] + 2 AS a, [1] + [2] AS b, 2 IN [1, 2] AS c, 3 IN [1, null] AS d',
    table: [
      ['a', 'b', 'c', 'd'],
      ['[1, 2]', '[1, 2]', 'true', 'null'],
    ],
  },
  {
    statement: 'RETURN [1, null] = [1, 2]',
    table: [['[1, null] = [1, 2]'], ['null']],
    refused: 'null-in-list',
  },
  {
    statement:
      "MATCH (p:Person {id: 'sami'}) RETURN p {.id, .nameEn, first: left(p.nameEn, 1)} AS person",
    table: [['person'], ["{first: 'S', id: 'sami', nameEn: 'Sami'}"]],
  },
  {
    statement:
      "MATCH (p:Person {id: 'sami'}) UNWIND keys(p) AS key RETURN key, p[key] ORDER BY key",
    table: [
      ['key', 'p[key]'],
      ["'born'", '1952'],
      ["'id'", "'sami'"],
      ["'nameEn'", "'Sami'"],
    ],
  },
  {
    statement:
      "WITH {name: 'x', more: {deep: [1, 2]}} AS map RETURN map.name, map.more.deep[1], map['name'], keys(map.more)",
    table: [
      ['map.name', 'map.more.deep[1]', "map['name']", 'keys(map.more)'],
      ["'x'", '2', "'x'", "['deep']"],
    ],
  },
  {
    statement:
      "UNWIND [{id: 1, tags: ['a']}, {id: 2, tags: []}] AS row UNWIND row.tags AS tag RETURN row.id, tag",
    table: [
      ['row.id', 'tag'],
      ['1', "'a'"],
    ],
  },
  {
    statement:
      "MATCH (m:Meeting) WHERE m.id IN ['m1', 'm4'] RETURN m.id, size([(m)<-[:TOOK_PART_IN]-(p:Person) | p.born]) AS people ORDER BY m.id",
    table: [
      ['m.id', 'people'],
      ["'m1'", '2'],
      ["'m4'", '0'],
    ],
  },
  {
    statement: 'RETURN [1, 2.5] AS mixed',
    table: [['mixed'], ['[1, 2.5]']],
    refused: 'mixed-numbers',
  },
  { statement: 'RETURN [1, 2] < [1, 3]', table: [['[1, 2] < [1, 3]'], ['true']], refused: 'order' },
  // choice
  {
    statement:
      "MATCH (p:Person) RETURN p.id, CASE WHEN p.born < 1960 THEN 'older' WHEN p.born IS NULL THEN 'unknown' ELSE 'younger' END AS age ORDER BY p.id",
    table: [
      ['p.id', 'age'],
      ["'nadia'", "'younger'"],
      ["'omar'", "'unknown'"],
      ["'reza'", "'younger'"],
      ["'sami'", "'older'"],
    ],
  },
  {
    statement:
      "MATCH (m:Meeting) RETURN m.id, CASE m.kind WHEN 'phone' THEN 'called' ELSE 'met' END AS how ORDER BY m.id",
    table: [
      ['m.id', 'how'],
      ["'m1'", "'met'"],
      ["'m2'", "'called'"],
      ["'m3'", "'met'"],
      ["'m4'", "'called'"],
    ],
  },
  {
    statement: "RETURN CASE 2 WHEN 1, 2 THEN 'low' ELSE 'high' END",
    table: [["CASE 2 WHEN 1, 2 THEN 'low' ELSE 'high' END"], ["'low'"]],
  },
  {
    statement: "RETURN coalesce(null, 'x') AS a, nullIf(1, 1) AS b",
    table: [
      ['a', 'b'],
      ["'x'", 'null'],
    ],
  },
  // text
  {
    statement:
      "RETURN toUpper('abc'), toLower('ABC'), trim(' a '), replace('a-b', '-', '+'), split('a,b', ','), substring('hello', 1, 3), reverse('abc'), size('abc')",
    table: [
      [
        "toUpper('abc')",
        "toLower('ABC')",
        "trim(' a ')",
        "replace('a-b', '-', '+')",
        "split('a,b', ',')",
        "substring('hello', 1, 3)",
        "reverse('abc')",
        "size('abc')",
      ],
      ["'ABC'", "'abc'", "'a'", "'a+b'", "['a', 'b']", "'ell'", "'cba'", '3'],
    ],
  },
  {
    statement: "RETURN 'لقاء' + ' ' + 'القاهرة' AS name, size('لقاء') AS length",
    table: [
      ['name', 'length'],
      ["'لقاء القاهرة'", '4'],
    ],
  },
  {
    statement: "MATCH (p:Person) RETURN p.nameEn + ' (' + p.born + ')' AS label ORDER BY label",
    table: [['label'], ["'Nadia (1961)'"], ["'Reza (1971)'"], ["'Sami (1952)'"], ['null']],
  },
  {
    statement:
      "RETURN toString(12) + 'x', toInteger('12'), toInteger('2.9'), toFloat('1.5'), toBoolean('true')",
    table: [
      [
        "toString(12) + 'x'",
        "toInteger('12')",
        "toInteger('2.9')",
        "toFloat('1.5')",
        "toBoolean('true')",
      ],
      ["'12x'", '12', '2', '1.5', 'true'],
    ],
  },
  { statement: "RETURN 'a' || 'b'", table: [["'a' || 'b'"], ["'ab'"]] },
  { statement: "RETURN btrim('  x ')", table: [["btrim('  x ')"], ["'x'"]] },
  { statement: "RETURN normalize('x')", table: [["normalize('x')"], ["'x'"]], refused: 'function' },
  { statement: "RETURN '1' = 1", table: [["'1' = 1"], ['false']], refused: 'unlike-types' },
  {
    statement: 'RETURN toString(1.0)',
    table: [['toString(1.0)'], ["'1.0'"]],
    refused: 'float-text',
  },
  // numbers
  {
    statement: 'RETURN 7 / 2, 7.0 / 2, 7 % 3, 2 ^ 3 ^ 2, -2 ^ 2, 1 + 2 * 3',
    table: [
      ['7 / 2', '7.0 / 2', '7 % 3', '2 ^ 3 ^ 2', '-2 ^ 2', '1 + 2 * 3'],
      ['3', '3.5', '1', '64.0', '4.0', '7'],
    ],
  },
  {
    statement: 'RETURN abs(-1), ceil(1.2), floor(1.8), round(1.5), sign(-3), sqrt(16), pi() > 3',
    table: [
      ['abs(-1)', 'ceil(1.2)', 'floor(1.8)', 'round(1.5)', 'sign(-3)', 'sqrt(16)', 'pi() > 3'],
      ['1', '2.0', '1.0', '2.0', '-1', '4.0', 'true'],
    ],
  },
  { statement: 'RETURN round(2.567, 2)', table: [['round(2.567, 2)'], ['2.57']], refused: 'round' },
  {
    statement: 'RETURN 9007199254740993 AS big, 1.0 AS float, 1e3 AS thousand, 0x1F AS hexadecimal',
    table: [
      ['big', 'float', 'thousand', 'hexadecimal'],
      ['9007199254740993', '1.0', '1000.0', '31'],
    ],
  },
  {
    statement: 'RETURN 1 = 1.0, 1 < 2.5, null = null, null IS NULL, true AND null, false AND null',
    table: [
      ['1 = 1.0', '1 < 2.5', 'null = null', 'null IS NULL', 'true AND null', 'false AND null'],
      ['true', 'true', 'null', 'true', 'null', 'false'],
    ],
  },
  // temporal
  {
    statement:
      "RETURN date('2024-11-05') AS day, date('2024-11-05').year AS year, date('2024-11-05') + duration('P1M') AS later",
    table: [
      ['day', 'year', 'later'],
      ["'2024-11-05'", '2024', "'2024-12-05'"],
    ],
  },
  {
    statement:
      "RETURN date('2024-11-05') < date('2024-12-01') AS before, date({year: 2024, month: 2, day: 29}) AS leap",
    table: [
      ['before', 'leap'],
      ['true', "'2024-02-29'"],
    ],
  },
  {
    statement: "RETURN datetime('2024-11-05T10:30:00+02:00') AS moment, localtime('10:30') AS time",
    table: [
      ['moment', 'time'],
      ["'2024-11-05T10:30+02:00'", "'10:30'"],
    ],
  },
  {
    statement: "RETURN duration({days: 1, hours: 12}) AS span, duration('P1Y2M').months AS months",
    table: [
      ['span', 'months'],
      ["'P1DT12H'", '14'],
    ],
  },
  {
    statement:
      "MATCH (m:Meeting) WHERE m.day >= date('2024-01-01') RETURN m.id, m.day ORDER BY m.day",
    table: [
      ['m.id', 'm.day'],
      ["'m2'", "'2024-02-01'"],
      ["'m3'", "'2024-10-22'"],
    ],
  },
  {
    statement: "RETURN date.truncate('month', date('2024-11-05'))",
    table: [["date.truncate('month', date('2024-11-05'))"], ["'2024-11-01'"]],
    refused: 'temporal-function',
  },
  {
    statement: "RETURN duration.between(date('2024-11-05'), date('2024-12-05')).months",
    table: [["duration.between(date('2024-11-05'), date('2024-12-05')).months"], ['1']],
    refused: 'temporal-function',
  },
  {
    statement: 'RETURN date({year: 2024, week: 10})',
    table: [['date({year: 2024, week: 10})'], ["'2024-03-04'"]],
    refused: 'temporal-parts',
  },
  {
    statement: "RETURN datetime('2024-11-05T10:30:00[Africa/Cairo]')",
    table: [
      ["datetime('2024-11-05T10:30:00[Africa/Cairo]')"],
      ["'2024-11-05T10:30+02:00[Africa/Cairo]'"],
    ],
    refused: 'temporal-text',
  },
  // subqueries
  {
    statement:
      "MATCH (p:Person) WHERE EXISTS { (p)-[:TOOK_PART_IN]->(:Meeting {kind: 'phone'}) } RETURN p.id ORDER BY p.id",
    table: [['p.id'], ["'reza'"], ["'sami'"]],
  },
  {
    statement:
      "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:TOOK_PART_IN]->(m) WHERE m.kind = 'phone' } RETURN p.id ORDER BY p.id",
    table: [['p.id'], ["'reza'"], ["'sami'"]],
  },
  {
    statement: 'MATCH (p:Person) WHERE NOT (p)-[:REPRESENTS]->() RETURN p.id',
    table: [['p.id'], ["'omar'"]],
  },
  {
    statement:
      'MATCH (p:Person) RETURN p.id, COUNT { (p)-[:TOOK_PART_IN]->() } AS times ORDER BY p.id',
    table: [
      ['p.id', 'times'],
      ["'nadia'", '1'],
      ["'omar'", '1'],
      ["'reza'", '2'],
      ["'sami'", '2'],
    ],
  },
  {
    statement:
      "MATCH (p:Person {id: 'sami'}) RETURN COLLECT { MATCH (p)-[:TOOK_PART_IN]->(m) RETURN m.id ORDER BY m.id } AS ids",
    table: [['ids'], ["['m1', 'm2']"]],
    refused: 'subquery-expression',
  },
  {
    statement:
      'MATCH (s:State) CALL (s) { MATCH (s)<-[:REPRESENTS]-(p) RETURN count(p) AS people } RETURN s.id, people ORDER BY s.id',
    table: [
      ['s.id', 'people'],
      ["'EG'", '1'],
      ["'IR'", '2'],
    ],
  },
  {
    statement:
      'CALL { MATCH (p:Person) RETURN p.id AS id UNION MATCH (s:State) RETURN s.id AS id } RETURN count(id)',
    table: [['count(id)'], ['6']],
  },
  // union
  {
    statement:
      "MATCH (p:Person {id: 'sami'}) RETURN p.id AS id UNION MATCH (s:State {id: 'EG'}) RETURN s.id AS id",
    table: [['id'], ["'sami'"], ["'EG'"]],
  },
  {
    statement: 'UNWIND [1, 1] AS x RETURN x UNION ALL RETURN 1 AS x',
    table: [['x'], ['1'], ['1'], ['1']],
  },
  { statement: 'UNWIND [1, 1] AS x RETURN x UNION RETURN 1 AS x', table: [['x'], ['1']] },
  // order
  {
    statement: 'MATCH (p:Person) RETURN p.born AS born ORDER BY born',
    table: [['born'], ['1952'], ['1961'], ['1971'], ['null']],
  },
  {
    statement: 'MATCH (p:Person) RETURN p.born AS born ORDER BY born DESC',
    table: [['born'], ['null'], ['1971'], ['1961'], ['1952']],
  },
  {
    statement: 'MATCH (p:Person) RETURN DISTINCT p.born IS NULL AS unborn ORDER BY unborn',
    table: [['unborn'], ['false'], ['true']],
  },
  {
    statement: 'MATCH (p:Person) RETURN p.id ORDER BY p.id SKIP 1 LIMIT 2',
    table: [['p.id'], ["'omar'"], ["'reza'"]],
  },
  {
    statement: 'MATCH (p:Person) RETURN p.id ORDER BY p.id SKIP $from LIMIT $count',
    table: [['p.id'], ["'omar'"], ["'reza'"]],
  },
  {
    statement: 'MATCH (p:Person) WITH p.id AS id ORDER BY id LIMIT 1 RETURN id',
    table: [['id'], ["'nadia'"]],
  },
  // parameters
  {
    statement: 'MATCH (p:Person) WHERE p.id IN $ids RETURN p.id ORDER BY p.id',
    table: [['p.id'], ["'omar'"], ["'sami'"]],
  },
  {
    statement: 'MATCH (p:Person {id: $person.id}) RETURN p.nameEn',
    table: [['p.nameEn'], ["'Reza'"]],
  },
  { statement: 'UNWIND $rows AS row RETURN row.a + row.b AS sum', table: [['sum'], ['3'], ['7']] },
  // schema
  {
    statement: 'CALL db.labels() YIELD label RETURN label ORDER BY label LIMIT 2',
    table: [['label'], ["'Actor'"], ["'Meeting'"]],
  },
  {
    statement: 'MATCH ()-[r]->() RETURN type(r), count(*) ORDER BY type(r)',
    table: [
      ['type(r)', 'count(*)'],
      ["'HELD_IN'", '1'],
      ["'LOCATED_IN'", '1'],
      ["'PART_OF'", '1'],
      ["'REPRESENTS'", '3'],
      ["'TOOK_PART_IN'", '6'],
    ],
  },
  {
    statement: "MATCH (n:Person {id: 'sami'}) RETURN n.id IS :: STRING NOT NULL AS typed",
    table: [['typed'], ['true']],
    refused: 'type-predicate',
  },
  { statement: 'RETURN point({x: 1, y: 2}).x AS x', table: [['x'], ['1.0']], refused: 'function' },
  {
    statement: 'RETURN randomUUID() IS NOT NULL AS there',
    table: [['there'], ['true']],
    refused: 'function',
  },
  { statement: 'EXPLAIN MATCH (n) RETURN n', table: [['n']], refused: 'plan' },
  // more
  {
    statement: "MATCH (m:Meeting {id: 'm1'})-[:PART_OF]->+(whole) RETURN whole.id",
    table: [['whole.id'], ["'m3'"]],
  },
  {
    statement: "RETURN CASE 2 WHEN > 1 THEN 'more' END",
    table: [["CASE 2 WHEN > 1 THEN 'more' END"], ["'more'"]],
    refused: 'case-list',
  },
];

/** Run one after the other on one graph, each seeing what those before it wrote. */
export const WRITES: readonly EverydayStatement[] = [
  // writing
  {
    statement: "CREATE (p:Person {id: 'lina', born: 1980}) RETURN p.id",
    table: [['p.id'], ["'lina'"]],
  },
  {
    statement:
      "MATCH (p:Person {id: 'lina'}), (m:Meeting {id: 'm4'}) CREATE (p)-[r:TOOK_PART_IN {role: 'host'}]->(m) RETURN type(r), r.role",
    table: [
      ['type(r)', 'r.role'],
      ["'TOOK_PART_IN'", "'host'"],
    ],
  },
  {
    statement:
      "MERGE (p:Person {id: 'lina'}) ON CREATE SET p.made = true ON MATCH SET p.seen = true RETURN p.made, p.seen",
    table: [
      ['p.made', 'p.seen'],
      ['null', 'true'],
    ],
  },
  {
    statement: "MERGE (p:Person {id: 'tariq'}) ON CREATE SET p.made = true RETURN p.made",
    table: [['p.made'], ['true']],
  },
  {
    statement:
      "MATCH (p:Person {id: 'lina'}) SET p.born = 1981, p += {nameEn: 'Lina'}, p:Actor RETURN p",
    table: [['p'], ["(:Actor:Person {born: 1981, id: 'lina', nameEn: 'Lina', seen: true})"]],
  },
  {
    statement: "MATCH (p:Person {id: 'lina'}) REMOVE p.seen, p:Actor RETURN p",
    table: [['p'], ["(:Person {born: 1981, id: 'lina', nameEn: 'Lina'})"]],
  },
  {
    statement: 'UNWIND $rows AS row CREATE (t:Topic {id: toString(row.a)}) RETURN t.id AS id',
    table: [['id'], ["'1'"], ["'3'"]],
  },
  {
    statement: "MATCH (t:Topic) SET t.tags = ['a'] + 'b' RETURN t.id, t.tags ORDER BY t.id",
    table: [
      ['t.id', 't.tags'],
      ["'1'", "['a', 'b']"],
      ["'3'", "['a', 'b']"],
    ],
  },
  {
    statement:
      "MATCH (a:Topic {id: '1'}), (b:Topic {id: '3'}) MERGE (a)-[r:NEAR]->(b) SET r = {since: 2024} RETURN r",
    table: [['r'], ['[:NEAR {since: 2024}]']],
  },
  { statement: "FOREACH (name IN ['x', 'y'] | CREATE (:Topic {id: name}))", table: [[]] },
  { statement: 'MATCH (t:Topic) RETURN count(t)', table: [['count(t)'], ['4']] },
  { statement: 'MATCH (:Topic)-[r:NEAR]->() DELETE r', table: [[]] },
  { statement: 'MATCH (t:Topic) DETACH DELETE t', table: [[]] },
  { statement: 'MATCH (t:Topic) RETURN count(t)', table: [['count(t)'], ['0']] },
  {
    statement: 'OPTIONAL MATCH (t:Topic) SET t.x = 1 RETURN t',
    table: [['t'], ['null']],
    refused: 'null-entity',
  },
];
