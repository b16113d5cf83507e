import type { Server } from 'node:http';
import type { RequestHandler } from 'express';

/** Vite's middleware for work on the page, its socket on the same port. Loaded in development only. */
export async function viteClient(
  server: Server,
): Promise<{ middleware: RequestHandler; close: () => Promise<void> }> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    appType: 'spa',
    // Its notes go to stdout, which is for the address alone.
    logLevel: 'warn',
    // The app checks the Host header itself.
    server: { middlewareMode: true, hmr: { server }, allowedHosts: true },
  });
  return { middleware: vite.middlewares, close: () => vite.close() };
}
