import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { embedCode } from '../../client/snapshots/share/embed-code.ts';
import { describePage } from '../support/describe-page.ts';

/** Another site: a page with this in it, on `localhost` and a port of its own. */
async function otherSite(body: (origin: string) => Promise<string>): Promise<string> {
  let page = '';
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A news site</title>${page}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  page = await body(origin);
  return origin;
}

describePage(
  'shared snapshots in other sites',
  ({ open, server }) => {
    it('are shown where the link allows it, and nowhere else', async () => {
      const { page } = await open();
      const { url } = server();
      const post = async (path: string, data: unknown) => {
        const reply = await page.request.post(url + path, { data });
        expect(reply.ok()).toBe(true);
        return (await reply.json()) as { id: string; path: string };
      };
      const of = { kind: 'view', nodes: ['masoud-pezeshkian', 'IR'] };
      const { id } = await post('/api/snapshots', { name: 'Shown elsewhere', of });
      const linked = async (origins: readonly string[]) =>
        embedCode(url + (await post(`/api/snapshots/${id}/links`, { origins })).path, 'Who met');
      const origin = await otherSite(async (own) => {
        const frames = [await linked([own]), await linked(['https://news.example'])];
        return frames.map((frame) => frame.replace(' loading="lazy"', '')).join('\n');
      });

      // A reader of the other site, whose requests to both are as they should be.
      const context = await page.context().browser()?.newContext({ locale: 'en-GB' });
      if (!context) throw new Error('there is no browser');
      onTestFinished(() => context.close());
      const reader = await context.newPage();
      const refusals: string[] = [];
      reader.on('console', (message) => {
        if (message.type() === 'error') refusals.push(message.text());
      });
      await reader.goto(origin);
      const shown = reader.frameLocator('iframe >> nth=0');
      await shown.getByText('Shown elsewhere').waitFor();
      await shown.getByTestId('canvas').waitFor();
      const [, allowed, refused] = reader.frames();
      await expect
        .poll(() => allowed?.evaluate(() => Object.keys(window.liqa?.positions() ?? {}).sort()))
        .toEqual(['IR', 'masoud-pezeshkian']);
      await expect.poll(() => refused?.url()).toMatch(/^chrome-error:/u);
      expect(refusals).toEqual([expect.stringMatching(/frame-ancestors https:\/\/news\.example/u)]);
    });
  },
  { stores: ['embedded'] },
);
