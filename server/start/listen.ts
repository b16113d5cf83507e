import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Why the server can't listen, with what helps. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Listens.
 *
 * @returns the address to open in a browser
 * @throws ListenError
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, host, port), { cause: error }));
    server.once('error', failed);
    server.listen(port, host.replace(/^\[|\]$/gu, ''), () => {
      server.off('error', failed);
      resolve();
    });
  });
  const { address, family, port: actual } = server.address() as AddressInfo;
  if (address === '0.0.0.0' || address === '::') return `http://127.0.0.1:${actual}/`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}/`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: Liqa may be running already at http://${host}:${port}/. To start on another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023: PORT=5173 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is not an address of this machine. For this machine alone, leave HOST out.`;
    default:
      return `Liqa can't listen on ${host}:${port}: ${error.message}`;
  }
}
