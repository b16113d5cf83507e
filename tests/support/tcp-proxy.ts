import net, { type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** As if the server were gone: connections break, new ones are refused. */
  cut(): Promise<void>;
  /** As if it came back, at the same port. */
  restore(): Promise<void>;
  /** As if the network swallowed everything: connections stay, nothing comes through. */
  freeze(): void;
  /** Breaks the connections that are open, as a restart of the server does. */
  breakConnections(): void;
  close(): Promise<void>;
}

/** A way to a server that can be interrupted, so that its absence is tested without stopping it. */
export async function openProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = net.createServer((inner) => {
    keep(inner);
    if (frozen) return;
    const outer = net.connect(target);
    keep(outer);
    inner.pipe(outer).pipe(inner);
    inner.on('close', () => outer.destroy());
    outer.on('close', () => inner.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const breakConnections = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    breakConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut,
    restore: () => listen(port),
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    breakConnections,
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
