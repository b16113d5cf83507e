import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts';
import { runBare } from '../../support/neo4j.ts';
import { type Served, serve } from '../../support/serve.ts';
import { describeEachStore } from '../../support/stores.ts';
import { sendQuery } from '../send-query.ts';

const LINES = { accept: 'application/jsonl' };
const LIMITS = { queryRows: 1_000_000, queryBytes: 256_000_000, queriesAtOnce: 1 };

interface Line {
  readonly $event: string;
  readonly _body: unknown;
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describeEachStore('an answer line by line', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await open(), { limits: LIMITS });
    return () => served.close();
  });

  it('has every one of 100,000 rows, in order, and its summary', async () => {
    const statement = 'UNWIND range(1, 100000) AS x RETURN x';
    const lines = linesOf((await sendQuery(served, { statement }, LINES)).text);
    expect(lines.map(({ $event }) => $event)).toEqual([
      'Header',
      ...Array.from({ length: 100_000 }, () => 'Record'),
      'Summary',
    ]);
    expect(lines.slice(1, -1).every(({ _body }, at) => (_body as number[])[0] === at + 1)).toBe(
      true,
    );
  });

  it('answers with a status what fails before the first line', async () => {
    const reply = await sendQuery(served, { statement: 'RETURN nothing' }, LINES);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(reply.text).errors).toHaveLength(1);
  });
});

const access = inject('neo4j');

describe.skipIf(access === null)('an answer line by line · neo4j, while it runs', () => {
  let served: Served;
  beforeAll(async () => {
    if (!access) return undefined;
    const store = openNeo4jStore({ ...access, timeoutMs: 60_000 });
    served = await serve(store, { limits: LIMITS });
    return async () => {
      await served.close();
      await store.close();
    };
  });

  it('ends in an error after the rows that came before it', async () => {
    const statement = 'UNWIND range(1, 3000) AS x RETURN 1 / (2500 - x) AS y';
    const lines = linesOf((await sendQuery(served, { statement }, LINES)).text);
    expect(lines).toHaveLength(2501);
    expect(lines.at(-1)).toEqual({
      $event: 'Error',
      _body: [{ code: 'Neo.ClientError.Statement.ArithmeticError', message: '/ by zero' }],
    });
  });

  it('goes no faster than it is read, and stops in the store when its reader goes', async () => {
    if (!access) return;
    const statement = 'UNWIND range(1, 900000) AS reading RETURN reading';
    const running = async () => {
      const rows = await runBare(
        access,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS reading' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
      );
      return rows.length;
    };
    const body = JSON.stringify({ statement });
    const socket = connect(served.port, '127.0.0.1');
    socket.pause();
    socket.write(
      `POST /db/neo4j/query/v2 HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nAccept: application/jsonl\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(running, { timeout: 10_000 }).toBe(1);
    // Nobody reads: the one place for long queries stays taken, and quick ones have theirs.
    await sleep(1_000);
    expect((await sendQuery(served, { statement: 'RETURN 1' })).status).toBe(202);
    expect(await running()).toBe(1);
    socket.destroy();
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
    expect((await sendQuery(served, { statement: 'RETURN 1' })).status).toBe(202);
  });
});
