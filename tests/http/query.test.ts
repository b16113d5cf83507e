import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { rawRequest } from './raw-request.ts';
import { sendQuery } from './send-query.ts';

describeEachStore('POST /db/{database}/query/v2', (open) => {
  let store: GraphStore;
  let served: Served;
  beforeAll(async () => {
    store = await open();
    served = await serve(store, { limits: { queryRows: 50, queryBytes: 20_000 } });
    await store.write((tx) =>
      tx.run(
        "CREATE (a:Person {id: 'a', big: 9007199254740993, whole: 2.0})-[:TOOK_PART_IN {role: 'host'}]->(m:Meeting {id: 'm'})",
      ),
    );
  });
  afterAll(() => served.close());

  it.each([
    ['null', 'null', '{"$type":"Null","_value":null}'],
    ['true', 'true', '{"$type":"Boolean","_value":true}'],
    ['1', '1', '{"$type":"Integer","_value":"1"}'],
    ['9007199254740993', '9007199254740993', '{"$type":"Integer","_value":"9007199254740993"}'],
    ['1.5', '1.5', '{"$type":"Float","_value":"1.5"}'],
    ['2.0', '2.0', '{"$type":"Float","_value":"2.0"}'],
    ['1e30', '1.0E30', '{"$type":"Float","_value":"1.0E30"}'],
    ['\'لقاء "x"\'', '"لقاء \\"x\\""', '{"$type":"String","_value":"لقاء \\"x\\""}'],
    [
      '[1, [2, null]]',
      '[1,[2,null]]',
      '{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"List","_value":[{"$type":"Integer","_value":"2"},{"$type":"Null","_value":null}]}]}',
    ],
    [
      "{k: 1, l: 'x'}",
      '{"k":1,"l":"x"}',
      '{"$type":"Map","_value":{"k":{"$type":"Integer","_value":"1"},"l":{"$type":"String","_value":"x"}}}',
    ],
    ["date('2024-11-05')", '"2024-11-05"', '{"$type":"Date","_value":"2024-11-05"}'],
  ])('writes %s plain and typed', async (expression, plain, typed) => {
    const statement = `RETURN ${expression} AS value`;
    const inPlain = await sendQuery(served, { statement });
    expect(inPlain.text).toContain(`{"data":{"fields":["value"],"values":[[`);
    expect(sortedKeys(valueIn(inPlain.text))).toEqual(sortedKeys(plain));
    expect(inPlain.status).toBe(202);
    expect(inPlain.headers.get('content-type')).toContain('application/json');
    const inTyped = await sendQuery(
      served,
      { statement },
      { accept: 'application/vnd.neo4j.query' },
    );
    expect(sortedKeys(valueIn(inTyped.text))).toEqual(sortedKeys(typed));
    expect(inTyped.headers.get('content-type')).toContain('application/vnd.neo4j.query');
  });

  it('writes nodes, relationships and paths', async () => {
    const statement = 'MATCH p = (a:Person)-[r]->(m) RETURN a, r, p';
    const { text, body } = await sendQuery(served, { statement });
    const [a, r, p] = (body.data?.values[0] ?? []) as [Plain, Plain, Plain[]];
    expect(a).toEqual({
      elementId: expect.any(String),
      labels: ['Person'],
      properties: { id: 'a', big: expect.any(Number), whole: 2 },
    });
    expect(text).toContain('"big":9007199254740993');
    expect(text).toContain('"whole":2.0');
    expect(r).toEqual({
      elementId: expect.any(String),
      startNodeElementId: a.elementId,
      endNodeElementId: p[2]?.elementId,
      type: 'TOOK_PART_IN',
      properties: { role: 'host' },
    });
    expect(p).toEqual([
      a,
      r,
      { elementId: expect.any(String), labels: ['Meeting'], properties: { id: 'm' } },
    ]);

    const typed = await sendQuery(served, { statement }, { accept: 'application/vnd.neo4j.query' });
    expect(typed.body.data?.values[0]).toEqual([
      {
        $type: 'Node',
        _value: {
          _element_id: a.elementId,
          _labels: ['Person'],
          _properties: {
            id: { $type: 'String', _value: 'a' },
            big: { $type: 'Integer', _value: '9007199254740993' },
            whole: { $type: 'Float', _value: '2.0' },
          },
        },
      },
      {
        $type: 'Relationship',
        _value: {
          _element_id: r.elementId,
          _start_node_element_id: a.elementId,
          _end_node_element_id: p[2]?.elementId,
          _type: 'TOOK_PART_IN',
          _properties: { role: { $type: 'String', _value: 'host' } },
        },
      },
      {
        $type: 'Path',
        _value: [
          expect.objectContaining({ $type: 'Node' }),
          expect.objectContaining({ $type: 'Relationship' }),
          expect.objectContaining({ $type: 'Node' }),
        ],
      },
    ]);
  });

  it('takes parameters without losing a digit or a type', async () => {
    const plain = await sendQuery(
      served,
      '{"statement": "RETURN $a AS a, $b AS b, $c AS c", "parameters": {"a": 9007199254740993, "b": 1.0, "c": {"constructor": [null, "x"]}}}',
    );
    expect(plain.text).toContain('[[9007199254740993,1.0,{"constructor":[null,"x"]}]]');
    const typed = await sendQuery(
      served,
      {
        statement: 'RETURN $a AS a, $b AS b, $d AS d',
        parameters: {
          a: { $type: 'Integer', _value: '-9223372036854775808' },
          b: { $type: 'List', _value: [{ $type: 'Float', _value: '3.0' }] },
          d: { $type: 'Date', _value: '2024-11-05' },
        },
      },
      { type: 'application/vnd.neo4j.query' },
    );
    expect(typed.text).toContain('[[-9223372036854775808,[3.0],"2024-11-05"]]');
  });

  it('names a typed parameter that is not what its type says', async () => {
    const parameters = { n: { $type: 'List', _value: [{ $type: 'Integer', _value: '1.5' }] } };
    const { status, body } = await sendQuery(
      served,
      { statement: 'RETURN $n', parameters },
      { type: 'application/vnd.neo4j.query' },
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.code).toBe('Neo.ClientError.Request.Invalid');
    expect(body.errors?.[0]?.message).toContain('/parameters/n/_value/0');
  });

  it.each([
    ['CREATE (n) RETURN n', 403, 'Neo.ClientError.Statement.AccessMode'],
    ['MATCH (n) DETACH DELETE n', 403, 'Neo.ClientError.Statement.AccessMode'],
    [
      "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
      403,
      'Neo.ClientError.Statement.AccessMode',
    ],
    [String.raw`\u0043REATE (n)`, 403, 'Neo.ClientError.Statement.AccessMode'],
    ['CALL dbms.listConfig()', 403, 'Neo.ClientError.Security.Forbidden'],
    ['RETRN 1', 400, 'Neo.ClientError.Statement.SyntaxError'],
    ['RETURN 1; RETURN 2', 403, 'Neo.ClientError.Statement.AccessMode'],
    ['RETURN nothing', 400, 'Neo.ClientError.Statement.SyntaxError'],
  ])('answers %s with an error in its shape', async (statement, status, code) => {
    const reply = await sendQuery(served, { statement });
    expect(reply.body).toEqual({ errors: [{ code, message: expect.any(String) }] });
    expect(reply.status).toBe(status);
  });

  it.each([
    [200, 202, '['.repeat(200)],
    [3000, 403, '1000'],
  ])('answers values that nest %d deep, or says that it can’t', async (depth, status, told) => {
    const statement = `RETURN reduce(l = [], x IN range(1, ${depth}) | [l]) AS l`;
    const reply = await sendQuery(served, { statement });
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(told);
  });

  it('wrote nothing for all that was refused', async () => {
    const { body } = await sendQuery(served, { statement: 'MATCH (n) RETURN count(n) AS n' });
    expect(body.data?.values).toEqual([[2]]);
  });

  it('knows one database', async () => {
    const reply = await sendQuery(served, { statement: 'RETURN 1' }, { database: 'other' });
    expect(reply.status).toBe(404);
    expect(reply.body.errors?.[0]?.code).toBe('Neo.ClientError.Database.DatabaseNotFound');
  });

  it('counts when asked', async () => {
    const { body } = await sendQuery(served, { statement: 'RETURN 1', includeCounters: true });
    expect(body.counters).toMatchObject({ containsUpdates: false, nodesCreated: 0 });
  });

  it('says that it cut an answer, by rows', async () => {
    const reply = await sendQuery(served, { statement: 'UNWIND range(1, 51) AS x RETURN x' });
    expect(reply.body.data?.values).toHaveLength(50);
    expect(reply.headers.get('liqa-truncated')).toBe('rows');
    expect(reply.body.notifications).toEqual([
      expect.objectContaining({ code: 'Liqa.ClientNotification.Result.Truncated' }),
    ]);
    const whole = await sendQuery(served, { statement: 'UNWIND range(1, 50) AS x RETURN x' });
    expect(whole.body.data?.values).toHaveLength(50);
    expect(whole.headers.get('liqa-truncated')).toBeNull();
  });

  it('says that it cut an answer, by bytes', async () => {
    const reply = await sendQuery(served, {
      statement: 'UNWIND range(1, 40) AS x RETURN $text AS text',
      parameters: { text: 'ل'.repeat(500) },
    });
    expect(reply.body.data?.values).toHaveLength(19);
    expect(reply.headers.get('liqa-truncated')).toBe('bytes');
  });

  it('stops a statement that runs longer than it may', async () => {
    const reply = await sendQuery(served, { statement: ENDLESS, maxExecutionTime: 0.3 });
    expect(reply.status).toBe(504);
    expect(reply.body.errors?.[0]?.code).toMatch(
      /^Neo\.ClientError\.Transaction\.TransactionTimedOut/u,
    );
  });

  it('stops the query in the store when its reader goes', async () => {
    const reader = new AbortController();
    const sent = fetch(`${served.url}/db/neo4j/query/v2`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ statement: ENDLESS }),
      signal: reader.signal,
    });
    setTimeout(() => reader.abort(), 300);
    await expect(sent).rejects.toThrow('aborted');
    // The embedded store runs one statement at a time: an answer means that the other is gone.
    const next = await sendQuery(served, { statement: 'RETURN 1 AS one', maxExecutionTime: 10 });
    expect(next.body.data?.values).toEqual([[1]]);
    await expect.poll(() => served.log(), { timeout: 5000 }).toContain('request aborted');
  });

  it('sends events line by line', async () => {
    const { status, headers, text } = await sendQuery(
      served,
      { statement: 'UNWIND [1, 2] AS x RETURN x', includeCounters: true },
      { accept: 'application/jsonl' },
    );
    expect(status).toBe(202);
    expect(headers.get('content-type')).toContain('application/jsonl');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { $event: 'Header', _body: { fields: ['x'] } },
      { $event: 'Record', _body: [1] },
      { $event: 'Record', _body: [2] },
      {
        $event: 'Summary',
        _body: expect.objectContaining({
          counters: expect.any(Object),
          bookmarks: expect.any(Array),
        }),
      },
    ]);
    const typed = await sendQuery(
      served,
      { statement: 'RETURN 1 AS x' },
      { accept: 'application/vnd.neo4j.query.v1.0+jsonl' },
    );
    expect(typed.text).toContain('{"$event":"Record","_body":[{"$type":"Integer","_value":"1"}]}');
  });

  it('tells what it does not take', async () => {
    const statement = { statement: 'RETURN 1' };
    const cases = [
      [await sendQuery(served, statement, { accept: 'text/html' }), 406],
      [await sendQuery(served, statement, { type: 'text/plain' }), 415],
      [await sendQuery(served, '{"statement": "RETURN 1"'), 400],
      [await sendQuery(served, '[]'), 400],
      [await sendQuery(served, ''), 400],
      [await sendQuery(served, { statement: '' }), 400],
      [await sendQuery(served, { statement: 'RETURN 1', more: 1 }), 400],
      [await sendQuery(served, { statement: 'RETURN 1', parameters: [1] }), 400],
      [await sendQuery(served, { statement: 'RETURN 1', maxExecutionTime: -1 }), 400],
      [await sendQuery(served, { statement: `RETURN '${'x'.repeat(1_000_001)}'` }), 413],
      [await sendQuery(served, { statement: `RETURN '${'x'.repeat(30_000)}'` }), 403],
    ] as const;
    for (const [reply, status] of cases) {
      expect(reply.body.errors?.[0]?.code).toMatch(/^Neo\.ClientError\./u);
      expect(reply.status).toBe(status);
    }
  });

  it('has one method', async () => {
    const reply = await rawRequest(served.port, '/db/neo4j/query/v2');
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('POST');
    expect(JSON.parse(reply.body)).toHaveProperty('errors');
  });

  it('logs neither statements nor parameters', () => {
    expect(served.log()).toContain('"path":"/db/neo4j/query/v2"');
    expect(served.log()).not.toMatch(/RETURN|TOOK_PART_IN|REATE/u);
  });
});

/** Runs for minutes on either store. */
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';

interface Plain {
  readonly elementId: string;
}

/** The one value of a reply, as it was written. */
function valueIn(text: string): string {
  return /"values":\[\[(.*)\]\]\}/su.exec(text)?.[1] ?? '';
}

/** Maps have no order: the fields of a map as a set of texts. */
function sortedKeys(json: string): string {
  return Array.from(json).sort().join('');
}
