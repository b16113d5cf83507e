import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type StatementsCheckReply,
  statementsCheckReplySchema,
} from '../../contract/statements.ts';
import { type Served, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';

describe('POST /api/statements/check', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await openEmpty());
  });
  afterAll(() => served.close());

  const send = (body: unknown, language = 'en', type = 'application/json'): Promise<Response> =>
    fetch(`${served.url}/api/statements/check`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Accept-Language': language },
      body: JSON.stringify(body),
    });
  const check = async (
    statement: string,
    more = {},
    language?: string,
  ): Promise<StatementsCheckReply['statements']> => {
    const reply = await send({ statement, ...more }, language);
    expect(reply.status).toBe(200);
    return statementsCheckReplySchema.parse(await reply.json()).statements;
  };

  it('splits a text as the parser does, and gives each its place', async () => {
    const escaped = '\\u003B';
    const text = [
      '// first; not a statement;',
      "RETURN ';🤝' AS x; /* ; */",
      'MATCH (n) DETACH DELETE n;;',
      `RETURN 'لقاء ${escaped}' + \`a;b\` ${escaped} CALL dbms.listConfig()`,
      ';',
    ].join('\n');
    const found = await check(text);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      "RETURN ';🤝' AS x",
      'MATCH (n) DETACH DELETE n',
      `RETURN 'لقاء ${escaped}' + \`a;b\``,
      'CALL dbms.listConfig()',
    ]);
    expect(found.map((each) => (each.ok ? each.kind : each.reason))).toEqual([
      'read',
      'read-mode',
      'read',
      'procedure',
    ]);
    const [, second, , last] = found;
    expect(second?.ok === false && text.slice(second.range.from, second.range.to)).toBe(
      'DETACH DELETE n',
    );
    expect(last?.ok === false && text.slice(last.range.from, last.range.to)).toBe(
      'dbms.listConfig',
    );
  });

  it('knows the access mode', async () => {
    expect(await check('CREATE (n)', { accessMode: 'Write' })).toEqual([
      { from: 0, to: 10, ok: true, kind: 'write' },
    ]);
  });

  it('says in the language of the reader what stands against a statement', async () => {
    const [english] = await check('MATCH (n)\nSET n.x = 1');
    expect(english).toEqual({
      from: 0,
      to: 21,
      ok: false,
      code: 'refused',
      reason: 'read-mode',
      subject: 'SET',
      message:
        'SET changes the graph, and this is Read mode. Switch to Write mode (accessMode: Write) to run it. (line 2, column 1)',
      range: { from: 10, to: 21 },
    });
    const [arabic] = await check('MATCH (n) SET n.x = 1', {}, 'ar');
    expect(arabic).toMatchObject({ message: expect.stringContaining('وضع الكتابة') });
  });

  it('says what the store in use can’t run, and what would', async () => {
    const [plan] = await check("RETURN 1; EXPLAIN RETURN '🤝'".slice(10));
    expect(plan).toMatchObject({
      ok: false,
      code: 'unsupported',
      reason: 'store',
      subject: 'EXPLAIN',
      message: expect.stringContaining('Neo4j'),
      range: { from: 0, to: 7 },
    });
  });

  it('counts values of parameters', async () => {
    const statement = 'RETURN [x IN range(1, $n) | x]';
    expect(await check(statement, { parameters: { n: 10 } })).toMatchObject([{ ok: true }]);
    expect(await check(statement, { parameters: { n: 1e9 } })).toMatchObject([
      { ok: false, reason: 'too-many-elements' },
    ]);
  });

  it('takes values with their types, as the query route does', async () => {
    const typed = async (statement: string, parameters: unknown) => {
      const reply = await send({ statement, parameters }, 'en', 'application/vnd.neo4j.query');
      return [reply.status, await reply.json()];
    };
    const range = 'RETURN [x IN range(1, $n) | x]';
    expect(await typed(range, { n: { $type: 'Integer', _value: '1000000000' } })).toMatchObject([
      200,
      { statements: [{ ok: false, reason: 'too-many-elements' }] },
    ]);
    const sum = "RETURN $x + 'a' AS y";
    expect(await typed(sum, { x: { $type: 'String', _value: 'b' } })).toMatchObject([
      200,
      { statements: [{ ok: true }] },
    ]);
    expect((await typed(range, { n: 5 }))[0]).toBe(400);
  });

  it('answers to an empty text and to one that is no Cypher', async () => {
    expect(await check('  // nothing\n;')).toEqual([]);
    expect(await check("RETURN 'open; RETURN 2")).toMatchObject([
      { ok: false, code: 'syntax', reason: 'unexpected' },
    ]);
  });

  it('refuses bodies of another shape', async () => {
    expect((await send({ statement: 1 })).status).toBe(400);
    expect((await send({ statement: 'RETURN 1', accessMode: 'Admin' })).status).toBe(400);
    expect((await send({ statement: 'x'.repeat(1_000_000) })).status).toBe(413);
    const reply = await fetch(`${served.url}/api/statements/check`);
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
