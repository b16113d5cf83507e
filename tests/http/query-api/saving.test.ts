import { request } from 'node:http';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { TRUNCATION_CODE } from '../../../contract/query.ts';
import { type Served, serve } from '../../support/serve.ts';
import { describeEachStore } from '../../support/stores.ts';
import { sendQuery } from '../send-query.ts';

const CSV = { accept: 'text/csv' };
const NUMBERS = { statement: 'UNWIND range(1, 60) AS x RETURN x' };

interface Saved {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly trailers: Record<string, unknown>;
  readonly text: string;
}

/** `fetch` does not show trailers. */
function save(served: Served, statement: string, query = '', rows?: string): Promise<Saved> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${served.url}/db/neo4j/query/v2${query}`,
      {
        method: 'POST',
        headers: {
          Accept: 'text/csv',
          'Content-Type': 'application/json',
          ...(rows === undefined ? {} : { 'Liqa-Max-Rows': rows }),
        },
      },
      async (reply) => {
        let text = '';
        try {
          for await (const chunk of reply.setEncoding('utf8')) text += chunk;
          const { statusCode: status, headers, trailers } = reply;
          resolve({ status, headers, trailers, text });
        } catch (error) {
          reject(error);
        }
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ statement }));
  });
}

describeEachStore('saving an answer', (open, kind) => {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    served = await serve(store, { limits: { queryRows: 50, queryBytes: 20_000 } });
    await store.write((tx) => tx.run("CREATE (:Person {id: 'a', nameAr: 'سامح، \"شكري\"'})"));
    return () => served.close();
  });

  it('writes fields, values and texts that could run', async () => {
    const { status, headers, text } = await save(
      served,
      "MATCH (p:Person) RETURN p.nameAr AS name, 9007199254740993 AS big, 2.0 AS whole, null AS nothing, '=1+1' AS formula, date('2024-11-05') AS day, [1, 'x'] AS list, p",
    );
    expect(status).toBe(202);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [fields, row, ...more]: string[][] = parse(text);
    expect(fields).toEqual(['name', 'big', 'whole', 'nothing', 'formula', 'day', 'list', 'p']);
    expect(row?.slice(0, 7)).toEqual([
      'سامح، "شكري"',
      '9007199254740993',
      '2.0',
      '',
      "'=1+1",
      '2024-11-05',
      '[1,"x"]',
    ]);
    expect(JSON.parse(row?.[7] ?? '')).toMatchObject({
      labels: ['Person'],
      properties: { id: 'a' },
    });
    expect(more).toEqual([]);
  });

  it('begins with a byte order mark and has a name when asked', async () => {
    const named = await save(
      served,
      'RETURN 1 AS x',
      '?bom=true&download=%D9%84%D9%82%D8%A7%D8%A1.csv',
    );
    expect(named.text).toBe('\uFEFFx\r\n1\r\n');
    expect(named.headers['content-disposition']).toContain(
      "filename*=UTF-8''%D9%84%D9%82%D8%A7%D8%A1.csv",
    );
    const bare = await save(served, 'RETURN 1 AS x');
    expect(bare.text).toBe('x\r\n1\r\n');
    expect(bare.headers).not.toHaveProperty('content-disposition');
    expect((await save(served, 'RETURN 1', '?bom=maybe')).status).toBe(400);
  });

  it('tells in a trailer what cut it', async () => {
    const cut = await save(served, NUMBERS.statement);
    expect(cut.text.split('\r\n')).toHaveLength(52);
    expect(cut.trailers).toEqual({ 'liqa-truncated': 'rows' });
    const whole = await save(served, 'UNWIND range(1, 50) AS x RETURN x');
    expect(whole.trailers).toEqual({});
    const large = await save(
      served,
      `UNWIND range(1, 40) AS x RETURN '${'x'.repeat(1_000)}' AS text`,
    );
    expect(large.trailers).toEqual({ 'liqa-truncated': 'bytes' });
  });

  it('answers with a status what fails before the first row', async () => {
    const reply = await sendQuery(
      served,
      { statement: 'RETURN nothing' },
      { accept: 'text/csv, application/json;q=0.1' },
    );
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text).errors).toHaveLength(1);
  });

  it.runIf(kind === 'neo4j')('breaks off where the rows do', async () => {
    const failing =
      'UNWIND range(1, 40) AS x RETURN CASE WHEN x < 30 THEN 1 ELSE 1 / (x - 30) END AS y';
    await expect(
      save(served, failing.replace('range(1, 40)', 'range(1, 20)')),
    ).resolves.toBeDefined();
    const outcome = await save(served, failing).then(
      ({ status }) => status,
      () => 'broken off',
    );
    // Rows that come with the failure are known before anything was sent.
    expect([400, 'broken off']).toContain(outcome);
  });

  it('gives as many rows as are wanted, and says so in each format', async () => {
    const headers = { 'Liqa-Max-Rows': '3' };
    const document = await sendQuery(served, NUMBERS, { headers });
    expect(document.body.data?.values).toEqual([[1], [2], [3]]);
    expect(document.headers.get('liqa-truncated')).toBe('rows');
    expect(document.body.notifications?.[0]).toMatchObject({ code: TRUNCATION_CODE });
    expect(document.body.notifications?.[0]?.description).toContain('3');
    const lines = await sendQuery(served, NUMBERS, { accept: 'application/jsonl', headers });
    const summary = JSON.parse(lines.text.trimEnd().split('\n').at(-1) ?? '');
    expect(summary._body.notifications[0].code).toBe(TRUNCATION_CODE);
    expect((await save(served, NUMBERS.statement, '', '3')).trailers).toEqual({
      'liqa-truncated': 'rows',
    });
    const exact = await sendQuery(
      served,
      { statement: 'UNWIND [1, 2, 3] AS x RETURN x' },
      { headers },
    );
    expect(exact.headers.get('liqa-truncated')).toBeNull();
  });

  it.each(['0', '51', '-1', '1.5', 'x', ''])('names a wrong number of rows: %j', async (rows) => {
    const reply = await sendQuery(served, NUMBERS, { headers: { 'Liqa-Max-Rows': rows } });
    expect(reply.status).toBe(400);
    expect(reply.body.errors?.[0]?.message).toContain('Liqa-Max-Rows');
    expect(reply.body.errors?.[0]?.message).toContain('1 to 50');
  });

  it('takes what Accept prefers, and other formats are not changed by it', async () => {
    const { headers, text } = await sendQuery(served, { statement: 'RETURN 1 AS x' }, CSV);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text).toBe('x\r\n1\r\n');
    const any = await sendQuery(served, { statement: 'RETURN 1 AS x' }, { accept: '*/*' });
    expect(any.body.data?.values).toEqual([[1]]);
  });
});
