import { expect, it } from 'vitest';
import { describePage } from '../support/describe-page.ts';

describePage('the search box', ({ open }) => {
  it.each([
    ['عراقجي', 'abbas-araghchi'],
    ['عراقجى', 'abbas-araghchi'],
    ['Araqchi', 'abbas-araghchi'],
    ['abdel ati', 'badr-abdelatty'],
    ['عبدالعاطي', 'badr-abdelatty'],
    ['بزشكيان مسعود', 'masoud-pezeshkian'],
  ])('finds %s by keyboard alone', async (typed, id) => {
    const { liqa, page } = await open({ language: 'en' });
    await liqa.go();
    await page.keyboard.press('Control+k');
    expect(await liqa.search.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(typed);
    const options = page.getByRole('option');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await liqa.untilAddress('node', id);
  });

  it('says what to try when nothing is found', async () => {
    const { liqa, page } = await open({ language: 'ar' });
    await liqa.go();
    await liqa.search.fill('قققققق');
    await page.getByText('قققققق').last().waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await liqa.search.inputValue()).toBe('');
  });
});
