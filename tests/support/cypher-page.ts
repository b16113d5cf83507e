import type { Locator, Page } from 'playwright-core';

/** The Cypher screen as its writer uses it. */
export class CypherPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the screen; the editor can be typed in, its help may still be on its way. */
  async go(origin: string): Promise<void> {
    await this.page.goto(`${origin}/?screen=cypher`);
    await this.editor.waitFor();
  }

  /** Waits for the help with writing. */
  async helped(): Promise<void> {
    const tidyUp = this.page.getByRole('button', { name: /Tidy up the text|رتّب النص/u });
    await tidyUp.and(this.page.locator(':enabled')).waitFor({ timeout: 50_000 });
  }

  get editor(): Locator {
    return this.page.locator('.cm-content');
  }

  get offers(): Locator {
    return this.page.locator('.cm-tooltip-autocomplete').getByRole('option');
  }

  get underlined(): Locator {
    return this.page.locator('.cm-lintRange');
  }

  get tip(): Locator {
    return this.page.locator('.cm-tooltip-hover');
  }

  /** Puts a text in place of all there is, at once. */
  async write(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  /** Types key by key in place of all there is. */
  async type(text: string): Promise<void> {
    await this.write('');
    await this.page.keyboard.type(text);
  }

  async text(): Promise<string> {
    return (await this.editor.locator('.cm-line').allTextContents()).join('\n');
  }

  /** Rests the mouse on a text of the editor. */
  async point(text: string): Promise<void> {
    const { left, right, top, bottom } = await this.box(text);
    await this.page.mouse.move(left - 1, top);
    await this.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 3 });
  }

  /** Where a text of the editor is drawn. */
  box(text: string): Promise<{ left: number; right: number; top: number; bottom: number }> {
    return this.editor.evaluate((element, wanted) => {
      const whole = element.textContent ?? '';
      const start = whole.indexOf(wanted);
      if (start < 0) throw new Error(`${wanted} is not in ${whole}`);
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? '';
        if (passed <= start && start < passed + length) range.setStart(node, start - passed);
        const end = start + wanted.length;
        if (passed < end && end <= passed + length) range.setEnd(node, end - passed);
        passed += length;
      }
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }, text);
  }
}
