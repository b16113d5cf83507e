import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, sessionSchema } from '../../contract/session.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { type Served, type ServeOptions, serve } from '../support/serve.ts';
import { openEmpty } from './open-empty.ts';
import { sendQuery } from './send-query.ts';

const TOKEN = 'the-token-of-readers';
const EDITOR = 'the-token-of-editors';

describe('roles', () => {
  let store: GraphStore;
  const open: Served[] = [];
  beforeAll(async () => {
    store = await openEmpty();
  });
  afterAll(async () => {
    for (const served of open) await served.close();
  });

  const start = async (options: ServeOptions): Promise<Served> => {
    const served = await serve(store, options);
    open.push(served);
    return served;
  };
  const bearer = (token?: string): Record<string, string> =>
    token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const roleOf = async (served: Served, token?: string): Promise<string> => {
    const reply = await fetch(`${served.url}/api/session`, { headers: bearer(token) });
    if (!reply.ok) return String(reply.status);
    return ((await reply.json()) as Session).role;
  };

  const none = undefined;
  it.each<[string, ServeOptions, [token: string | undefined, role: string][]]>([
    [
      'nothing',
      {},
      [
        [none, 'editor'],
        ['anything', 'editor'],
      ],
    ],
    [
      'a token',
      { token: TOKEN },
      [
        [none, '401'],
        ['wrong', '401'],
        [TOKEN, 'editor'],
        [EDITOR, '401'],
      ],
    ],
    [
      "the editors' token",
      { editorToken: EDITOR },
      [
        [none, 'reader'],
        ['wrong', 'reader'],
        [EDITOR, 'editor'],
        [`${EDITOR}x`, 'reader'],
      ],
    ],
    [
      'both',
      { token: TOKEN, editorToken: EDITOR },
      [
        [none, '401'],
        ['wrong', '401'],
        [TOKEN, 'reader'],
        [EDITOR, 'editor'],
      ],
    ],
    [
      'nothing, with editing off',
      { edit: false },
      [
        [none, 'reader'],
        [EDITOR, 'reader'],
      ],
    ],
    [
      'both, with editing off',
      { token: TOKEN, editorToken: EDITOR, edit: false },
      [
        [none, '401'],
        [TOKEN, 'reader'],
        [EDITOR, 'reader'],
      ],
    ],
  ])('come from the token, with %s set', async (_what, options, expected) => {
    const served = await start(options);
    for (const [token, role] of expected) expect(await roleOf(served, token), token).toBe(role);
  });

  it('are told with the limits and what the store can do', async () => {
    const served = await start({ limits: { queryMs: 7000, queryRows: 12, queriesAtOnce: 3 } });
    const reply = await fetch(`${served.url}/api/session`);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(sessionSchema.parse(await reply.json())).toEqual({
      role: 'editor',
      store: { kind: 'embedded', capabilities: { plans: false, counters: true } },
      limits: { seconds: 7, rows: 12, megabytes: 64, statementBytes: 20_000, queriesAtOnce: 3 },
    });
  });

  it('decide who loads and removes reports', async () => {
    const served = await start({ editorToken: EDITOR });
    const send = (method: string, path: string, headers: Record<string, string>) =>
      fetch(served.url + path, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(method === 'POST' ? { body: '{}' } : {}),
      });
    for (const [method, path] of [
      ['POST', '/api/reports'],
      ['DELETE', '/api/reports/x'],
    ] as const) {
      const refused = await send(method, path, { 'Accept-Language': 'ar' });
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({
        code: 'forbidden-role',
        title: 'هذا للمحرّرين وحدهم',
      });
      expect((await send(method, path, bearer(EDITOR))).status).not.toBe(403);
    }
    expect((await fetch(`${served.url}/api/reports`)).status).toBe(200);
  });

  it('decide who writes in Cypher', async () => {
    const served = await start({ editorToken: EDITOR });
    const statement = "CREATE (:Topic {id: 'x'})";
    const asked = async (body: Record<string, unknown>, token?: string) => {
      const reply = await sendQuery(served, body, { headers: bearer(token) });
      return [reply.status, reply.body.errors?.[0]?.code, reply.body.errors?.[0]?.message];
    };
    const forbidden = 'Neo.ClientError.Security.Forbidden';
    expect(await asked({ statement, accessMode: 'Write' })).toEqual([
      403,
      forbidden,
      'The query is refused: Write mode is for editors; your role here is reader.',
    ]);
    expect((await asked({ statement: 'RETURN 1', accessMode: 'Write' })).slice(0, 2)).toEqual([
      403,
      forbidden,
    ]);
    expect((await asked({ statement })).slice(0, 2)).toEqual([403, forbidden]);
    const [status, code, message] = await asked({ statement }, EDITOR);
    expect([status, code]).toEqual([403, 'Neo.ClientError.Statement.AccessMode']);
    expect(message).toContain('Switch to Write mode');
    expect(message).toContain('(line 1, column 1)');
    expect((await asked({ statement, accessMode: 'Write' }, EDITOR))[0]).toBe(202);
  });
});
