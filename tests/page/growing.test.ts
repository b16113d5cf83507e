import { expect, it } from 'vitest';
import { generate } from '../../bench/support/generate.ts';
import { CITIES } from '../../bench/support/names.ts';
import { describePage } from '../support/describe-page.ts';

interface Subgraph {
  nodes: { id: string }[];
  omitted: { nodes: number };
}

interface Painted {
  painting: { pixels: CanvasRenderingContext2D; ratio: number };
  paintedAt: HTMLElement;
}

// Keeps what is painted right into the canvas's container when it is taken away.
function keepPainting(): void {
  new MutationObserver((changes) => {
    for (const { removedNodes, target } of changes) {
      for (const node of removedNodes) {
        if (!(node instanceof HTMLCanvasElement) || !(target instanceof HTMLElement)) continue;
        const pixels = node.getContext('2d');
        if (!pixels || node.dataset.id) continue;
        const painting = { pixels, ratio: devicePixelRatio };
        Object.assign(window, { painting, paintedAt: target });
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

describePage(
  'a graph that is larger than the picture',
  ({ open, server }) => {
    it('grows by what was asked for, and undo takes it back', async () => {
      const { url } = server();
      const size = { persons: 300, meetings: 200, meetingsPerReport: 200, seed: 1 };
      for (const document of generate(size)) {
        const reply = await fetch(`${url}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(document),
        });
        expect(reply.status).toBe(201);
      }
      const graph = async (query: string) =>
        (await (await fetch(`${url}/api/graph${query}`)).json()) as Subgraph;
      expect((await graph('')).omitted.nodes).toBeGreaterThan(0);

      const { liqa, page } = await open({ language: 'en' });
      await liqa.go('/?node=person-0&lang=en');
      const drawn = Object.keys(await liqa.places());
      // In a city more meetings were held than the picture has room for.
      const cities = CITIES.map(({ id }) => id).filter((id) => drawn.includes(id));
      let grown: { id: string; wanted: string } | undefined;
      for (const id of cities) {
        const { nodes } = await graph(`?around=${id}&limit=40`);
        const wanted = nodes.find((node) => /^meeting-/u.test(node.id) && !drawn.includes(node.id));
        if (wanted) grown = { id, wanted: wanted.id };
        if (grown) break;
      }
      if (!grown) throw new Error('everything is drawn already');
      await liqa.clickNode(grown.id, { count: 2 });
      await liqa.untilAddress('expanded', grown.id);
      await page.waitForFunction((id) => id in (window.liqa?.positions() ?? {}), grown.wanted);
      await liqa.drawn();
      await page.getByRole('button', { name: 'Undo' }).click();
      await liqa.untilAddress('expanded', null);
      await page.waitForFunction((id) => !(id in (window.liqa?.positions() ?? {})), grown.wanted);
    });

    it('is painted at once where it is of many, as it is drawn then', async () => {
      const { liqa, page } = await open({ language: 'en' });
      await page.addInitScript(keepPainting);
      await liqa.go('/?lang=en');
      expect(Object.keys(await liqa.places()).length).toBeGreaterThan(200);
      const { there, as } = await page.evaluate(() => {
        const { painting, paintedAt } = window as unknown as Painted;
        const frame = paintedAt.getBoundingClientRect();
        const { ratio, pixels } = painting;
        const people = Object.values(window.liqa?.positions() ?? {}).filter(
          ({ kind, visible }) => kind === 'Person' && visible,
        );
        const painted = people.map(({ x, y, color }) => {
          const at = [x - frame.left, y - frame.top].map((n) => Math.round(n * ratio));
          return [
            pixels
              .getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1)
              .data.slice(0, 3)
              .join(),
            color,
          ];
        });
        const numbers = (color = '') => (color.match(/\d+/gu) ?? []).slice(0, 3).join();
        const same = painted.filter(([pixel, color]) => pixel === numbers(color));
        return { there: paintedAt.contains(pixels.canvas), as: same.length / people.length };
      });
      expect(there).toBe(false);
      // A few stand under another's shape or label.
      expect(as).toBeGreaterThan(0.9);
    });
  },
  { stores: ['embedded'] },
);
