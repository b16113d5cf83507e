import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';

describePage('from the picture to the sentence and back', ({ open }) => {
  it('a click on a person tells whom they met, and each sentence is marked in the report', async () => {
    const { liqa } = await open({ language: 'en' });
    await liqa.go();
    await liqa.clickNode('abbas-araghchi');
    await liqa.untilAddress('node', 'abbas-araghchi');
    const { finder, report } = liqa;
    await finder.getByRole('heading', { name: 'Abbas Araghchi' }).waitFor();
    await finder.getByText('عباس عراقجي').first().waitFor();
    await finder.getByText('Whom they met').waitFor();
    await finder.getByText('Badr Abdelatty').first().waitFor();
    // The report names nobody whom he met in Cairo, and gives no dates.
    await finder
      .getByText(/no date reported|date not reported/u)
      .first()
      .waitFor();

    const sentences = finder.getByRole('region', { name: /^The sentences that say so/u });
    const sentence = sentences.getByRole('button').nth(2);
    const quoted = (await sentence.locator('mark').first().textContent()) ?? '';
    await sentence.click();
    await liqa.page.waitForFunction(() => new URL(location.href).searchParams.has('span'));
    const shown = report.locator('[data-state=shown]');
    await shown.first().waitFor();
    // The marked words may be several stretches, where spans nest.
    expect((await shown.allTextContents()).join('')).toBe(quoted);
    const [start, end] = /char=(\d+),(\d+)/u.exec(liqa.address('span') ?? '')?.slice(1) ?? [];
    expect(Number(end) - Number(start)).toBe(Array.from(quoted).length);
    await liqa.page.waitForFunction(() => {
      const box = document.querySelector('[data-state=shown]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  });

  it('marks in the report exactly what supports what is selected', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go('/?node=ahmed-fahmy');
    await liqa.report.locator('[data-state=selected]').first().waitFor();
    const { spans, text } = (await (
      await fetch(`${liqa.origin}/api/reports/egypt-iran-rapprochement`)
    ).json()) as { text: string; spans: { start: number; end: number; nodes: string[] }[] };
    const points = Array.from(text);
    const own = spans.filter(({ nodes }) => nodes.includes('ahmed-fahmy'));
    expect(own.length).toBeGreaterThan(0);
    const stretches = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-state=selected]')].map((stretch) => ({
        start: Number(stretch.dataset.start),
        text: stretch.textContent ?? '',
      })),
    );
    for (const { start, end } of own) {
      const inside = stretches.filter((one) => one.start >= start && one.start < end);
      expect(inside.map((one) => one.text).join('')).toBe(points.slice(start, end).join(''));
    }
  });

  it('a click on marked words selects what they gave the graph', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await liqa.report.locator('[data-start]', { hasText: 'أحمد فهمي' }).first().click();
    const selected = page.waitForFunction(() => /[?&](node|rel)=/u.test(location.search));
    const choice = page.getByRole('menuitem', { name: /^Ahmed Fahmy/u });
    // Words that gave several things ask which one is meant.
    await Promise.race([selected, choice.first().waitFor()]);
    if ((await choice.count()) > 0) await choice.first().click();
    await selected;
    expect(liqa.address('node') ?? liqa.address('rel')).toContain('ahmed-fahmy');
    await liqa.finder.getByText('Ahmed Fahmy').first().waitFor();
  });

  it('the rest of the picture dims and stays', async () => {
    const { liqa } = await open();
    await liqa.go();
    const before = await liqa.places();
    await liqa.clickNode('masoud-pezeshkian');
    await liqa.untilAddress('node', 'masoud-pezeshkian');
    await liqa.drawn();
    const after = await liqa.places();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const opacity = (id: string) => after[id]?.opacity ?? 0;
    expect(opacity('masoud-pezeshkian')).toBe(1);
    expect(opacity('meeting-sisi-pezeshkian')).toBe(1);
    expect(opacity('badr-abdelatty')).toBeLessThan(0.7);
    expect(opacity('badr-abdelatty')).toBeGreaterThan(0);
  });

  it('a visit to a city is not a meeting with anyone', async () => {
    const { liqa } = await open({ language: 'en' });
    await liqa.go('/?node=visit-araghchi-cairo');
    await liqa.finder.getByText('The report does not say who was met.').first().waitFor();
    await liqa.finder
      .getByText(/no date reported|date not reported/u)
      .first()
      .waitFor();
  });

  it('Escape clears the selection and the story is back', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go('/?node=abbas-araghchi');
    await liqa.finder.getByRole('heading', { name: 'Abbas Araghchi' }).waitFor();
    await page.keyboard.press('Escape');
    await liqa.untilAddress('node', null);
    await liqa.finder.getByText('What does the report tell?').waitFor();
    await liqa.finder.getByText('The report gives no dates').waitFor();
  });
});
