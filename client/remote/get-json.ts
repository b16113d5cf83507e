import { accessToken, anotherToken } from './access-token.ts';
import { ProblemError, problemOf } from './problem-error.ts';

/** What a request takes in its query; undefined ones are left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/**
 * Asks the server and trusts the shape of its answer. When the server wants the access token, waits
 * until the reader has entered it. Fails with `ProblemError`, or with the signal's reason.
 */
export async function getJson<T>(
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const address = query.size === 0 ? path : `${path}?${query}`;
  for (;;) {
    const token = accessToken();
    const response = await send(address, token, signal);
    if (response.ok) return (await response.json()) as T;
    const problem = await problemOf(response);
    if (problem.code !== 'unauthorized') throw problem;
    await anotherToken(token, signal);
  }
}

async function send(
  address: string,
  token: string | null,
  signal?: AbortSignal,
): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
  });
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(address, { headers, ...(signal && { signal }) });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ProblemError('network', { cause });
  }
}
