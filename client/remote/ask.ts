import { accessToken, anotherToken } from './access-token.ts';
import { ProblemError, problemOf } from './problem-error.ts';

/**
 * Asks the server, and when it wants the access token, waits until the reader has entered it. Fails
 * with `ProblemError` unless the answer is a good one, or with the signal's reason.
 */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const signal = init.signal ?? undefined;
  for (;;) {
    const token = accessToken();
    const response = await send(address, token, init);
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (problem.code !== 'unauthorized') throw problem;
    await anotherToken(token, signal);
  }
}

async function send(address: string, token: string | null, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', document.documentElement.lang);
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(address, { ...init, headers });
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new ProblemError('network', { cause });
  }
}
