import { ask } from './ask.ts';

/** What a request takes in its query; undefined ones are left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** Answers in the server's place; undefined: the server is to be asked. */
export type Answers = (path: string, parameters: Parameters) => unknown;

let answers: Answers | null = null;

/** Lets something else answer, as a snapshot does while it is open; with null, the server again. */
export function answerWith(next: Answers | null): void {
  answers = next;
}

/**
 * Asks the server and trusts the shape of its answer. When the server wants the access token, waits
 * until the reader has entered it. Fails with `ProblemError`, or with the signal's reason.
 */
export async function getJson<T>(
  path: string,
  parameters: Parameters = {},
  signal?: AbortSignal,
): Promise<T> {
  const known = answers?.(path, parameters);
  if (known !== undefined) return known as T;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const response = await ask(query.size === 0 ? path : `${path}?${query}`, {
    headers: { Accept: 'application/json, application/problem+json' },
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}
