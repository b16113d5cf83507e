import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, UNSUPPORTED } from '../../server/store/embedded/statement/unsupported.ts';
import { sendQuery } from '../http/send-query.ts';
import { compareRows } from '../opencypher/compare-rows.ts';
import type { Typed } from '../opencypher/typed-answer.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { GRAPH, PARAMETERS } from './graph.ts';
import { READS, WRITES } from './statements.ts';

const TYPED = 'application/vnd.neo4j.query';

describeEachStore('everyday Cypher through the query route', (open, kind) => {
  let served: Served;
  beforeAll(async () => {
    const store = await open();
    await store.write((tx) => tx.run(GRAPH));
    served = await serve(store);
  });
  afterAll(() => served.close());

  const answer = async (statement: string, accessMode: string) => {
    const body = { statement, parameters: PARAMETERS, accessMode };
    const { body: reply } = await sendQuery(served, body, { accept: TYPED });
    return reply;
  };

  const cases = [
    ...READS.map((each) => [each, 'Read'] as const),
    ...WRITES.map((each) => [each, 'Write'] as const),
  ];
  for (const [{ statement, table, refused }, mode] of cases) {
    const isRefused = kind === 'embedded' && refused !== undefined;
    it(`${isRefused ? 'refuses by name' : 'runs'}: ${statement}`, async () => {
      const { data, errors } = await answer(statement, mode);
      if (isRefused) {
        expect(errors?.[0]?.code).toContain('Unsupported');
        expect(errors?.[0]?.message).toContain(refusalOf(refused));
        return;
      }
      expect(errors).toBeUndefined();
      const { fields = [], values = [] } = data ?? {};
      const ordered = / ORDER BY /u.test(statement);
      const difference = compareRows(
        table.length === 1 && fields.length === 0 ? [] : table,
        { fields, rows: values as Typed[][] },
        { ordered, anyListOrder: false },
      );
      expect(difference).toBeUndefined();
    });
  }
});

describeEachStore('what is advised where a statement is refused', (open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await open());
  });
  afterAll(() => served.close());

  const advised = Object.values(UNSUPPORTED).flatMap((each) =>
    'instead' in each ? [each.instead] : [],
  );
  it.each(advised)('runs: %s', async (statement) => {
    const body = { statement, parameters: { more: ['x'] }, accessMode: 'Write' };
    const { body: reply } = await sendQuery(served, body);
    expect(reply.errors).toBeUndefined();
  });
});

describe('the table of everyday Cypher', () => {
  it('has no statement twice', () => {
    const reads = READS.map(({ statement }) => statement);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it('refuses for what the list of refusals knows', () => {
    const refused = [...READS, ...WRITES].flatMap((each) => each.refused ?? []);
    expect(refused.filter((construct) => !(construct in UNSUPPORTED))).toEqual([]);
  });
});
