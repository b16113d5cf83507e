import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asking, checkStatement } from './check-statement.ts';

const READER: Asking = { role: 'reader', access: 'read' };
const check = (text: string) => checkStatement(text, READER);

const READS = [
  'MATCH (n) RETURN n',
  'MATCH (n) RETURN n;',
  'MATCH (p:Person {id: $id})-[t:TOOK_PART_IN]->(m:Meeting) RETURN m.titleAr, t.role ORDER BY m.earliest',
  "MATCH (a:Actor)-[:TOOK_PART_IN]->(m)<-[:TOOK_PART_IN]-(b:Actor) WHERE a.id < b.id AND m.status = 'held' RETURN a.id, b.id, count(DISTINCT m) AS times ORDER BY times DESC SKIP 1 LIMIT 5",
  'OPTIONAL MATCH (n:Person) WITH n WHERE n.unnamed RETURN collect(n {.id, .nameAr})',
  'UNWIND [1, 2, 3] AS x WITH x WHERE x > 1 RETURN x',
  'MATCH p = shortestPath((a:Person {id: 1})-[*..6]-(b:Person {id: 2})) RETURN p',
  'MATCH p = SHORTEST 1 (a:Person)-[:TOOK_PART_IN]-+(b:Person) RETURN p',
  'CALL { MATCH (n) RETURN count(n) AS c } RETURN c',
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c',
  'MATCH (n) WHERE EXISTS { (n)-[:HELD_IN]->(:Place) } RETURN COUNT { (n)--() }, COLLECT { MATCH (n)--(m) RETURN m.id }',
  'RETURN [x IN range(1, 10) WHERE x % 2 = 0 | x * x] AS squares, reduce(s = 0, x IN [1, 2] | s + x) AS sum',
  'RETURN CASE WHEN true THEN 1 ELSE 2 END, CASE 1 WHEN 1 THEN 2 END',
  "RETURN date('2024-11-05'), duration.between(date(), date()), point({x: 1, y: 2}), datetime.truncate('day')",
  'RETURN 1 AS x UNION ALL RETURN 2 AS x',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CYPHER 5 MATCH (n) RETURN n',
  'CYPHER runtime=slotted MATCH (n) RETURN n',
  'CALL db.labels()',
  'CALL db.labels() YIELD label RETURN label',
  'CALL `db` . `labels` ()',
  "CALL db.index.fulltext.queryNodes('names', $q) YIELD node, score RETURN node.id, score",
  'MATCH (n:State|Place) RETURN n.id',
  'MATCH (n:!State&!Place) RETURN n.id',
  'MATCH ((a)-[:PART_OF]->(b)){1,3} RETURN a',
  'MATCH (n) WHERE n.nameAr STARTS WITH "عباس" RETURN n',
];

/** A line's comment ends at LF or CR, and at nothing else that some take for the end of a line. */
const COMMENTS = [
  'RETURN 1 // a comment\u2028 CREATE (n)',
  'RETURN 1 // a comment\u0085 CREATE (n)',
  'RETURN 1 // a comment\f CREATE (n)',
  '// CREATE (n)\u2029 CREATE (n)\nRETURN 1',
];

/** Words of writing where they write nothing. */
const LOOK_ALIKES = [
  'MATCH (n) WHERE n.create = 1 RETURN n.delete AS set',
  "RETURN 'CREATE (n) DETACH DELETE n' AS text",
  'RETURN "LOAD CSV FROM \'x\' AS row" AS text',
  'MATCH (`DELETE`:`CREATE`)-[:`MERGE`]->() RETURN `DELETE`.`SET`',
  'MATCH (create) RETURN create',
  'MATCH (set:Set)-[remove:DELETE]->(merge:Merge) RETURN set, remove, merge',
  'MATCH (n) /* CREATE (m) */ RETURN n // DELETE n',
  '// CREATE (n)\nRETURN 1',
  'RETURN {create: 1, delete: 2, foreach: 3} AS map',
  'RETURN $delete AS x',
  "RETURN '\\' CREATE (n) //' AS text",
  'RETURN `a``CREATE (n)` AS x, 1 AS `a``CREATE (n)`',
  'WITH 1 AS drop RETURN drop',
  `RETURN '${'('.repeat(300)}' AS brackets`,
  'RETURN 1 /* CREATE (n) // */',
  'MATCH (n) WHERE n.name = "DROP INDEX x" RETURN n.`LOAD CSV`',
  'RETURN "; CREATE (n);" AS x;',
  'RETURN `;` AS `; CREATE (n)`',
  'MATCH\u3000(n)\u2003RETURN\u00a0n',
  'MATCH (load)-[csv]->(use) RETURN load, csv, use',
  'MATCH (n) RETURN n.show, n.terminate, n.call, n.transactions',
  'CALL db.schema.visualization()',
  'CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer RETURN analyzer',
  'CALL grafeo.pagerank() YIELD node_id, score RETURN node_id, score',
  'MATCH (n:$($label)) RETURN n',
  'MATCH (n:$any($labels)) RETURN n[$key]',
  'RETURN vector.similarity.cosine([1.0], [2.0])',
  'RETURN $`create me`, $`DELETE`',
  'RETURN datetime({epochMillis: 0}), DATE.truncate("year", date())',
  'EXPLAIN CALL db.labels()',
  'CYPHER 25 RETURN 1',
  'CYPHER planner=cost runtime=slotted MATCH (n) RETURN n',
];

const WRITES = [
  'CREATE (n)',
  'CREATE (n) RETURN n',
  'INSERT (n)',
  'MATCH (n) SET n.x = 1',
  'MATCH (n) SET n:Label RETURN n',
  'MATCH (n) REMOVE n.x',
  'MATCH (n) DELETE n',
  'MATCH (n) DETACH DELETE n',
  'MERGE (n {id: 1}) RETURN n',
  'MERGE (n) ON CREATE SET n.x = 1',
  'FOREACH (x IN [1] | CREATE (n))',
  'MATCH (n) WITH n CREATE (m) RETURN m',
  'CALL { CREATE (n) } RETURN 1',
  'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
  'CALL { MATCH (n) RETURN n } IN TRANSACTIONS OF 10 ROWS RETURN 1',
  'MATCH (n) CALL (n) { MATCH (n) RETURN 1 AS x } IN CONCURRENT TRANSACTIONS RETURN x',
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1/' AS row RETURN row",
  "CALL { LOAD CSV FROM 'x' AS r RETURN r } RETURN r",
  'CREATE INDEX names FOR (n:Person) ON (n.nameAr)',
  'CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.id IS UNIQUE',
  'DROP INDEX names',
  'CREATE USER bob SET PASSWORD "secret123"',
  'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
  'GRANT ROLE admin TO bob',
  'CREATE DATABASE other',
  'STOP DATABASE neo4j',
  'SHOW SETTINGS',
  'SHOW USERS',
  'SHOW TRANSACTIONS',
  'SHOW INDEXES',
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  'USE system RETURN 1',
  'USE graph.byName("system") MATCH (n) RETURN n',
  'EXPLAIN CREATE (n)',
  'PROFILE MATCH (n) DELETE n',
  'CYPHER 5 CREATE (n)',
  'CYPHER debug=ast RETURN 1',
  'CALL dbms.listConfig()',
  'CALL dbms.listConfig',
  'CALL apoc.load.json("http://127.0.0.1/")',
  'CALL db.createLabel("X")',
  'CALL `dbms`.`listConfig`() YIELD name RETURN name',
  'CALL db.awaitIndexes(300)',
  'RETURN apoc.cypher.runFirstColumnSingle("CREATE (n)", {})',
  'RETURN genai.vector.encode("x", "OpenAI", {})',
  'RETURN 1; CREATE (n)',
  'RETURN 1; RETURN 2',
  'RETURN 1 UNION CREATE (n) RETURN 1',
  'RETURN 1 NEXT CREATE (n)',
  '{ CREATE (n) }',
  'WHEN true THEN CREATE (n)',
  String.raw`\uuu0043REATE (n)`,
  'RETURN 1 // a\u2028 CREATE (n)\nCREATE (n)',
  '// a comment ends here\rCREATE (n)',
  'MATCH\u3000(n)\u2003DETACH\u00a0DELETE\u205fn',
  '/* /* nested */ CREATE (n) /* */',
  'RETURN "a\\\\" CREATE (n) //"',
  'RETURN `a``` CREATE (n)',
  'CALL `db.labels`() CREATE (n)',
  'CALL `db.labels`()',
  'CALL DB.labels()',
  'CALL db.labels.x()',
  'CALL dｂ.labels()',
  'CALL db.ⅼabels()',
  'CALL dbms.setConfigValue("a", "b")',
  'CALL dbms.components()',
  'CALL db.clearQueryCaches()',
  'CALL dbms.security.listUsers()',
  'CALL db.stats.retrieve("GRAPH COUNTS")',
  'CALL grafeo.unknown()',
  'CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name',
  'MATCH (n) WHERE EXISTS { CALL dbms.listConfig() YIELD name RETURN name } RETURN n',
  'RETURN COLLECT { LOAD CSV FROM "x" AS r RETURN r }',
  'MATCH (n:$(apoc.x.y())) RETURN n',
  'MATCH (n) RETURN n[apoc.x.y()]',
  'MATCH (n) RETURN n {.*, x: ai.text.completion("x", "y", {})}',
  'RETURN ai.text.embed("x", "y", {})',
  'RETURN gds.util.asNode(1)',
  'RETURN graph.propertiesByName("x")',
  'MATCH (n) RETURN n ORDER BY apoc.x.y() SKIP 1',
  'RETURN 1 LIMIT apoc.x.y()',
  'RETURN [x IN [1] WHERE apoc.x.y() | x]',
  'RETURN `apoc`.`x`.`y`()',
  'RETURN APOC . x . y ( )',
  'USE graph.byName($name) MATCH (n) RETURN n',
  "USE graph.byElementId('4:x:1') MATCH (n) RETURN n",
  'SHOW CURRENT USER',
  'SHOW TRANSACTIONS YIELD * TERMINATE TRANSACTIONS transactionId',
  'SHOW DATABASES',
  'EXPLAIN PROFILE CREATE (n)',
  'PROFILE CALL dbms.listConfig()',
  'EXPLAIN LOAD CSV FROM "x" AS r RETURN r',
  'CYPHER 25 CREATE (n)',
  'CYPHER 5 debug=ast RETURN 1',
  'CYPHER planner=cost debug=ast MATCH (n) RETURN n',
  ':param x => 1',
  ':use system',
  'MATCH (n) SET n[$k] = 1',
  'MATCH (n) SET n += $map',
  'CREATE (n $props)',
  'CREATE (n:$($label))',
  'ALTER DATABASE neo4j SET ACCESS READ ONLY',
  'START DATABASE x',
  'ENABLE SERVER "x"',
  'DEALLOCATE DATABASES FROM SERVER "x"',
  'RENAME ROLE a TO b',
  'REVOKE ROLE admin FROM bob',
  'DENY READ {x} ON GRAPH * TO bob',
];

describe('checkStatement', () => {
  it.each(READS)('lets a read run: %s', (statement) => {
    expect(check(statement)).toMatchObject({ ok: true });
  });

  it.each([...LOOK_ALIKES, ...COMMENTS])('lets a look-alike run: %s', (statement) => {
    expect(check(statement)).toMatchObject({ ok: true });
  });

  it.each(WRITES)('refuses: %s', (statement) => {
    expect(check(statement)).toMatchObject({ ok: false, code: 'refused' });
  });

  it('names what it refuses and where', () => {
    expect(check('MATCH (n)\n  DETACH DELETE n')).toEqual({
      ok: false,
      code: 'refused',
      reason: 'role',
      subject: 'DETACH DELETE',
      from: 12,
      to: 27,
      position: { line: 2, column: 3 },
    });
    expect(check('CALL dbms.listConfig()')).toMatchObject({
      reason: 'procedure',
      subject: 'dbms.listConfig',
      position: { line: 1, column: 6 },
    });
    expect(check('RETURN 1;\nRETURN 2')).toMatchObject({
      reason: 'several',
      position: { line: 2, column: 1 },
    });
  });

  it.each([
    ['MATCH (n) RETURN n', 'RETURN 1 AS x, ⟦dbms.x⟧()', 'function'],
    ['an emoji and Arabic before', "RETURN '🤝 لقاء' AS x ⟦DELETE x⟧", 'role'],
    ['escapes before', String.raw`RETURN '\u0061\uu0062' AS x ⟦DELETE x⟧`, 'role'],
    ['an escape in it', String.raw`RETURN 1 AS x ⟦\u0044ELETE \u0078⟧`, 'role'],
    ['a guarded escape before', String.raw`RETURN '\\u0061' AS x ⟦DELETE x⟧`, 'role'],
    ['a comment with an emoji before', '/* 🤝 */ MATCH (n) ⟦SET n.x = 1⟧ // 🤝', 'role'],
    ['LOAD CSV', "⟦LOAD CSV FROM 'x' AS row⟧ RETURN row", 'outside'],
    ['schema', '⟦CREATE INDEX names FOR (n:Person) ON (n.nameAr)⟧', 'schema'],
    ['SHOW', '⟦SHOW SETTINGS⟧', 'admin'],
    ['USE', '⟦USE system⟧ RETURN 1', 'graph'],
    [
      'transactions',
      'CALL { RETURN 1 AS x } ⟦IN TRANSACTIONS OF 10 ROWS⟧ RETURN x',
      'transactions',
    ],
    ['an option', 'CYPHER ⟦debug⟧=ast RETURN 1', 'option'],
    ['a word', 'MATCH (n) ⟦RETRN⟧ n', 'unexpected'],
    ['the end', "RETURN 'لقاء' +⟦⟧", 'unexpected'],
  ])('gives the range to underline: %s', (_what, marked, reason) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const from = marked.indexOf('⟦');
    const to = marked.indexOf('⟧') - 1;
    expect(check(text)).toMatchObject({ ok: false, reason, from, to });
  });

  it.each([
    ['MATCH (n RETURN n', { line: 1, column: 10 }],
    ['RETURN\n  1 x', { line: 2, column: 5 }],
    ["RETURN 'abc", { line: 1, column: 8 }],
    ['RETURN 1 /* open', { line: 1, column: 11 }],
    ['', { line: 1, column: 1 }],
    [';', { line: 1, column: 1 }],
    ['RETURN 1;;RETURN 2', { line: 1, column: 10 }],
    ['FOO', { line: 1, column: 1 }],
    ['ｃREATE (n)', { line: 1, column: 1 }],
    ['CALL { USE system SHOW USERS }', { line: 1, column: 24 }],
    [':play http://127.0.0.1/', { line: 1, column: 11 }],
  ])('says where %j stops being Cypher', (statement, position) => {
    expect(check(statement)).toMatchObject({ ok: false, code: 'syntax', position });
  });

  it('runs what it checked: escapes decoded, comments and the last semicolon blanked', () => {
    expect(check('RETURN 1 /* a\nb */ AS x; // end')).toMatchObject({
      ok: true,
      statement: 'RETURN 1     \n     AS x        ',
    });
    expect(check(String.raw`\u0052ETURN 'a\u0041' AS x`)).toMatchObject({
      ok: true,
      statement: "RETURN 'aA' AS x",
    });
    expect(check('RETURN "// لقاء 🤝 /* " AS x /* 🤝 */')).toMatchObject({
      ok: true,
      statement: 'RETURN "// لقاء 🤝 /* " AS x         ',
    });
  });

  it('reads a string that an escape closes as the store would', () => {
    expect(check(String.raw`RETURN '\u0027 CREATE (n) //'`)).toMatchObject({ ok: false });
    expect(check(String.raw`\u005Cu0043REATE (n)`)).toMatchObject({ ok: false });
    expect(check(String.raw`RETURN '\\u0041'`)).toMatchObject({ ok: true });
  });

  it('refuses what is too long or too deep before it parses', () => {
    const long = `RETURN '${'x'.repeat(20_000)}'`;
    expect(check(long)).toMatchObject({ ok: false, reason: 'too-long' });
    const deep = `RETURN ${'['.repeat(101)}${']'.repeat(101)}`;
    expect(check(deep)).toMatchObject({ ok: false, reason: 'too-deep' });
    const types = `RETURN a IS :: ${'LIST<'.repeat(3000)}INT${'>'.repeat(3000)}`;
    expect(check(types)).toMatchObject({ ok: false });
    const fits = `RETURN ${'['.repeat(99)}${']'.repeat(99)}`;
    expect(check(fits)).toMatchObject({ ok: true });
  });
});

describe('checkStatement for editors', () => {
  const write: Asking = { role: 'editor', access: 'write' };
  const changes = [
    'CREATE (n) RETURN n',
    'INSERT (n)',
    'MERGE (n {id: 1}) ON CREATE SET n.x = 1 ON MATCH SET n.y = 2',
    'MATCH (n) SET n.x = 1, n:Label REMOVE n.y, n:Other',
    'MATCH (n) SET n[$key] = 1, n:$($label)',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) NODETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (n))',
    'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
    'CALL { CREATE (n) } RETURN 1',
    'EXPLAIN CREATE (n)',
    'CYPHER 5 CREATE (n)',
    String.raw`\u0043REATE (n)`,
  ];

  it.each(changes)('runs a write in Write mode and only there: %s', (statement) => {
    expect(checkStatement(statement, write)).toMatchObject({ ok: true, kind: 'write' });
    expect(checkStatement(statement, { role: 'editor', access: 'read' })).toMatchObject({
      reason: 'read-mode',
    });
    expect(checkStatement(statement, READER)).toMatchObject({ reason: 'role' });
    expect(checkStatement(statement, { role: 'reader', access: 'write' })).toMatchObject({
      reason: 'role',
      subject: '',
    });
  });

  it.each([...READS, ...LOOK_ALIKES])('runs reads as reads: %s', (statement) => {
    expect(checkStatement(statement, write)).toMatchObject({ ok: true, kind: 'read' });
  });

  it.each([
    ["LOAD CSV FROM 'x' AS row CREATE (n)", 'outside'],
    ["FOREACH (x IN [1] | CREATE (n)) WITH 1 AS y LOAD CSV FROM 'x' AS row RETURN row", 'outside'],
    ['CREATE INDEX names FOR (n:Person) ON (n.nameAr)', 'schema'],
    ['CREATE CONSTRAINT c FOR (n:Person) REQUIRE n.id IS UNIQUE', 'schema'],
    ['CREATE VECTOR INDEX v FOR (n:Person) ON (n.v)', 'schema'],
    ['CREATE FULLTEXT INDEX f FOR (n:Person) ON EACH [n.nameAr]', 'schema'],
    ['DROP INDEX names', 'schema'],
    ['DROP CONSTRAINT names', 'schema'],
    ['CREATE USER bob SET PASSWORD "secret123"', 'admin'],
    ['DROP DATABASE neo4j', 'admin'],
    ['ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"', 'admin'],
    ['GRANT ROLE admin TO bob', 'admin'],
    ['REVOKE ROLE admin FROM bob', 'admin'],
    ['SHOW INDEXES', 'admin'],
    ['SHOW PROCEDURES YIELD name RETURN name', 'admin'],
    ["TERMINATE TRANSACTION 'x'", 'admin'],
    ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS', 'transactions'],
    ['USE system CREATE (n)', 'graph'],
    ['USE graph.byElementId("x") CREATE (n)', 'graph'],
    ['CALL { USE neo4j CREATE (n) }', 'graph'],
    ['CALL db.createLabel("X")', 'procedure'],
    ['CREATE (n) WITH n CALL apoc.create.setLabels(n, ["X"]) YIELD node RETURN node', 'procedure'],
    ['CREATE (n {x: apoc.util.sleep(1)})', 'function'],
    ['CREATE (n); CREATE (m)', 'several'],
  ])('refuses everything else in Write mode too: %s', (statement, reason) => {
    expect(checkStatement(statement, write)).toMatchObject({ ok: false, code: 'refused', reason });
  });
});

describe('checkStatement on rewritten statements', () => {
  /** Spellings of one character that Cypher takes for the same. */
  const spell = (sign: string, how: number): string => {
    if (/[a-z]/iu.test(sign)) {
      const cased = how % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase();
      const code = cased.charCodeAt(0).toString(16).padStart(4, '0');
      return how > 7 ? `\\u${code}` : cased;
    }
    if (sign !== ' ') return sign;
    const gaps = [
      ' ',
      '\n',
      '\t',
      '\r\n',
      '/**/',
      ' /* x; */ ',
      ' // ;\n',
      '\\u0020',
      '  ',
      '\u00a0',
    ];
    return gaps[how] ?? ' ';
  };
  /** Outside of quotes, where case and blanks are free, and not in procedures' and functions' names. */
  const rewrite = (statement: string, how: readonly number[]): string =>
    statement
      .split(/('[^']*'|"[^"]*"|`[^`]*`|[\w]+(?:\.[\w]+)+|\/\/.*|\/\*.*?\*\/)/u)
      .map((part, index) =>
        index % 2 === 1
          ? part
          : Array.from(part, (sign, at) => spell(sign, how[(at + index) % how.length] ?? 0)).join(
              '',
            ),
      )
      .join('');
  const ways = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });

  it('never lets a write run, however it is spelled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITES), ways, (statement, how) => {
        expect(check(rewrite(statement, how)).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('never lets a write run behind a read', () => {
    const reads = READS.filter((read) => !read.endsWith(';') && !read.startsWith('CALL db'));
    fc.assert(
      fc.property(
        fc.constantFrom(...reads),
        fc.constantFrom('; ', ' ', '\n', ' UNION ', ' NEXT ', " '' ", ' //\n', ' //\r', ' /* */ '),
        fc.constantFrom(...WRITES),
        (read, glue, write) => {
          expect(check(read + glue + write).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('always lets look-alikes run', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READS, ...LOOK_ALIKES), ways, (statement, how) => {
        const plain = how.map((way) => (way > 7 ? way - 8 : way));
        expect(check(rewrite(statement, plain))).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it('lets any text in quotes run', () => {
    const quoted = fc
      .tuple(fc.constantFrom("'", '"'), fc.string({ unit: 'grapheme' }))
      .map(([quote, text]) => quote + text.replaceAll('\\', '').replaceAll(quote, '') + quote);
    fc.assert(
      fc.property(quoted, fc.constantFrom(...WRITES), (text, write) => {
        const literal = text.slice(0, -1) + write.replaceAll(/['"\\]/gu, '') + text.slice(-1);
        expect(check(`RETURN ${literal} AS x`)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('underlines exactly what it refuses, whatever stands before it and however that is escaped', () => {
    const unit = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.nat(3));
    const spelled = ([text, us]: [string, number]): string =>
      us === 0
        ? text.replaceAll(/['\\]/gu, '')
        : text
            .split('')
            .filter((sign) => !"'\\".includes(sign))
            .map((sign) => `\\${'u'.repeat(us)}${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join('');
    fc.assert(
      fc.property(fc.array(unit), fc.boolean(), (units, comment) => {
        const text = units.map(spelled).join('');
        const before = comment
          ? `/* ${text.replaceAll('*', '')} */ MATCH (x) `
          : `MATCH (x) WHERE x.y = '${text}' `;
        const found = check(`${before}DETACH DELETE x // 🤝`);
        expect(found).toMatchObject({
          subject: 'DETACH DELETE',
          from: before.length,
          to: before.length + 'DETACH DELETE x'.length,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('answers whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof check(text).ok).toBe('boolean');
      }),
    );
  }, 20_000);
});
