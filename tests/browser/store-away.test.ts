import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { embeddedPid } from '../support/child-processes.ts';
import { describeSite } from '../support/describe-page.ts';
import { freePort, startLiveServer } from '../support/live-server.ts';

describeSite(
  'a store that is away',
  async () => {
    // Nothing listens there.
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const env = { NEO4J_URI: uri, NEO4J_PASSWORD: 'nobody-asks' };
    return { server: await startLiveServer(env, { away: true }), end: async () => {} };
  },
  ({ open }) => {
    it.each([
      ['en', /store is away/iu],
      ['ar', /Neo4j/u],
    ] as const)('is told in words that say what to do, in %s', async (language, words) => {
      const { liqa, page } = await open({ language, tolerate: /503/u });
      await page.goto(`${new URL(liqa.origin)}`);
      await page.getByText(words).first().waitFor({ timeout: 30_000 });
    });
  },
);

describeSite(
  'an embedded store whose process is killed',
  async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'liqa-away-'));
    const end = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
    return { server: await startLiveServer({ LIQA_DATA: folder }), end };
  },
  ({ open, server }) => {
    it('is back by itself, and the page goes on', async () => {
      const { liqa, page } = await open({ language: 'en', tolerate: /503/u });
      await liqa.go();
      const pid = embeddedPid(server().pid);
      expect(pid).toBeDefined();
      process.kill(pid ?? 0, 'SIGKILL');
      await liqa.search.fill('Pezeshkian');
      await page
        .getByRole('option', { name: /Pezeshkian/u })
        .first()
        .click({ timeout: 20_000 });
      await liqa.untilAddress('node', 'masoud-pezeshkian');
      await liqa.finder.getByRole('heading', { name: 'Masoud Pezeshkian' }).waitFor();
      expect(embeddedPid(server().pid)).not.toBe(pid);
      await page.reload();
      await liqa.drawn();
    });
  },
);
