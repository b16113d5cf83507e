import type { Server } from 'node:http';

/**
 * Stops accepting and lets requests in flight finish, at most `graceMs`; then their connections
 * are closed, which stops their queries too.
 */
export async function stopServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const bound = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(bound);
}
