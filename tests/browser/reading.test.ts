import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { plainLabel } from '../support/liqa-page.ts';

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

    const sentence = finder
      .getByRole('button', { name: /^Show the sentence in the report/u })
      .first();
    await sentence.click();
    await liqa.page.waitForFunction(() => new URL(location.href).searchParams.has('span'));
    const [start, end] = /char=(\d+),(\d+)/u.exec(liqa.address('span') ?? '')?.slice(1) ?? [];
    const marked = report.locator('[aria-current=true], [data-selected]').first();
    await marked.waitFor();
    const text = (await marked.textContent()) ?? '';
    expect(plainLabel(text).length).toBeGreaterThan(0);
    expect(Number(end)).toBeGreaterThan(Number(start));
    const seen = await marked.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return box.top < innerHeight && box.bottom > 0;
    });
    expect(seen).toBe(true);
  });

  it('a click on marked words selects what they gave the graph', async () => {
    const { liqa } = await open({ language: 'en' });
    await liqa.go();
    const words = liqa.report.getByText('أحمد فهمي', { exact: false }).last();
    await words.waitFor();
    await words.click();
    await liqa.page.waitForFunction(() => /[?&](node|rel)=/u.test(location.search));
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
