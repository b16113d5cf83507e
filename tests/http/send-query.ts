import type { Served } from '../support/serve.ts';

export interface QueryReply {
  readonly status: number;
  readonly headers: Headers;
  /** As it came: numbers in it have not been through `JSON.parse`. */
  readonly text: string;
  readonly body: {
    data?: { fields: string[]; values: unknown[][] };
    errors?: { code: string; message: string }[];
    counters?: Record<string, unknown>;
    notifications?: Record<string, string>[];
    bookmarks?: string[];
  };
}

/** Sends a statement, or a body as it is, to the query route. */
export async function sendQuery(
  served: Pick<Served, 'url'>,
  body: string | Record<string, unknown>,
  options: {
    accept?: string;
    type?: string;
    database?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<QueryReply> {
  const { accept = 'application/json', type = 'application/json', database = 'neo4j' } = options;
  const reply = await fetch(`${served.url}/db/${database}/query/v2`, {
    method: 'POST',
    headers: { Accept: accept, 'Content-Type': type, ...options.headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await reply.text();
  const isJson = !/jsonl|csv/u.test(reply.headers.get('content-type') ?? '');
  const { status, headers } = reply;
  return { status, headers, text, body: isJson ? JSON.parse(text) : {} };
}
