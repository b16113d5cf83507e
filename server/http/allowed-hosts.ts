import type { Socket } from 'node:net';
import { isLoopback } from '../settings.ts';

/**
 * Whether the server is reached under a `Host`: a name of the loopback or of `HOST` with the port
 * it listens on, the very address the connection came to, or one of `LIQA_HOSTS`. A page of
 * another site that has its own name resolve to this machine (DNS rebinding) has none of these.
 */
export function isAllowedHost(
  host: string,
  socket: Pick<Socket, 'localAddress' | 'localPort'>,
  served: { readonly host: string; readonly hosts: readonly string[] },
): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/u.exec(host.toLowerCase());
  if (!match) return false;
  const [whole, name = '', port] = match;
  if (served.hosts.includes(whole) || served.hosts.includes(name)) return true;
  if (Number(port ?? 80) !== socket.localPort) return false;
  const bare = name.replace(/^\[|\]$/gu, '');
  return (
    isLoopback(bare) ||
    bare === served.host.toLowerCase().replace(/^\[|\]$/gu, '') ||
    bare === socket.localAddress?.replace(/^::ffff:/u, '')
  );
}
