import { create } from 'zustand';

const KEY = 'liqa-token';

/** `needed`: the server asks for a token. `wrong`: it refused the one that was sent. */
type Access = 'open' | 'needed' | 'wrong';

/** Whether the page has to ask for the access token. */
export const useAccess = create<{ readonly access: Access }>()(() => ({ access: 'open' }));

let token = read();
let waiting: (() => void)[] = [];

/** The token kept for this tab; null when there is none. */
export function accessToken(): string | null {
  return token;
}

/** Keeps a token for this tab and lets the requests that wait for one go on. */
export function enterToken(entered: string): void {
  token = entered;
  try {
    sessionStorage.setItem(KEY, entered);
  } catch {
    // Without storage it is asked for again after a reload.
  }
  useAccess.setState({ access: 'open' });
  const released = waiting;
  waiting = [];
  for (const resume of released) resume();
}

/**
 * Resolves when there is a token other than the one that was refused: at once if another was
 * entered meanwhile, else when the reader enters one. Rejects when the signal aborts.
 */
export function anotherToken(refused: string | null, signal?: AbortSignal): Promise<void> {
  if (token !== refused) return Promise.resolve();
  useAccess.setState({ access: refused === null ? 'needed' : 'wrong' });
  return new Promise((resolve, reject) => {
    waiting.push(resolve);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
