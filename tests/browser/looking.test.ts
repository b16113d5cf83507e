import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';
import { plainLabel } from '../support/liqa-page.ts';

describePage('ways of looking', ({ open }) => {
  it('who met whom: people joined by lines with counts', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await page.getByText('Who met whom', { exact: true }).click();
    await liqa.untilAddress('view', 'contacts');
    await liqa.drawn();
    const places = await liqa.places();
    expect(Object.values(places).filter(({ kind }) => kind === 'Meeting')).toEqual([]);
    const lines = Object.values(await liqa.lines());
    const between = (a: string, b: string) =>
      lines.filter(({ source, target }) => [source, target].sort().join() === [a, b].sort().join());
    const [call] = between('badr-abdelatty', 'abbas-araghchi');
    expect(plainLabel(call?.label ?? '')).toBe('1');
    expect(between('abdel-fattah-el-sisi', 'masoud-pezeshkian')).toHaveLength(1);
    expect(between('abdel-fattah-el-sisi', 'abbas-araghchi')).toEqual([]);
  });

  it('the legend hides a kind and shows it again', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    const drawsPlaces = () =>
      Object.values(window.liqa?.positions() ?? {}).some(({ kind }) => kind === 'Place');
    const drawsNoPlaces = () =>
      window.liqa?.ready === true &&
      !Object.values(window.liqa.positions()).some(({ kind }) => kind === 'Place');
    const places = page.getByRole('button', { name: /^Places/u });
    expect(await page.evaluate(drawsPlaces)).toBe(true);
    expect(await places.getAttribute('aria-pressed')).toBe('true');
    await places.click();
    await page.waitForFunction(drawsNoPlaces);
    expect(await places.getAttribute('aria-pressed')).toBe('false');
    expect(liqa.address('hide')).toContain('Place');
    await places.click();
    await page.waitForFunction(drawsPlaces);
    await liqa.drawn();
  });

  it('a double click asks for what is connected', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await liqa.clickNode('badr-abdelatty', { count: 2 });
    // The whole report is there at first sight, so that there is nothing to add.
    await page.getByRole('status').filter({ hasText: 'Badr Abdelatty' }).first().waitFor();
  });

  it('the list holds what the picture holds, and selects', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    const drawn = Object.values(await liqa.places()).filter(({ kind }) => kind === 'Person');
    await page.getByTitle('List', { exact: true }).click();
    await liqa.untilAddress('surface', 'list');
    const middle = page.locator('#liqa-middle');
    for (const { label } of drawn) {
      await middle
        .getByText(plainLabel(label).split('…')[0] ?? '')
        .first()
        .waitFor();
    }
    await middle.getByRole('link', { name: 'Masoud Pezeshkian', exact: true }).first().click();
    await liqa.untilAddress('node', 'masoud-pezeshkian');
  });

  it('a link shows another person the same', async () => {
    const { liqa } = await open({ language: 'en' });
    await liqa.go('/?node=abdel-fattah-el-sisi&view=contacts&hide=Statement,Place&lang=ar');
    expect(await liqa.page.locator('html').getAttribute('lang')).toBe('ar');
    await liqa.finder.getByText('عبد الفتاح السيسي').first().waitFor();
    const kinds = Object.values(await liqa.places()).map(({ kind }) => kind);
    expect(kinds).not.toContain('Meeting');
    expect(kinds).not.toContain('Place');
  });

  it('going back in the browser goes back on the page', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await liqa.clickNode('masoud-pezeshkian');
    await liqa.untilAddress('node', 'masoud-pezeshkian');
    await liqa.drawn();
    await liqa.clickNode('IR');
    await liqa.untilAddress('node', 'IR');
    await page.goBack();
    await liqa.untilAddress('node', 'masoud-pezeshkian');
    await liqa.finder.getByRole('heading', { name: 'Masoud Pezeshkian' }).waitFor();
  });

  it('moves by keyboard from node to node', async () => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URL(location.href).searchParams.has('node'));
  });
});
