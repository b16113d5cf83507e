import type { Locator, Page } from 'playwright-core';
import { LiqaPage } from './liqa-page.ts';

/** The Cypher screen as somebody uses it who asks in Cypher. */
export class WorkbenchPage extends LiqaPage {
  /** Opens the screen and waits until something can be written. */
  async openWorkbench(address = ''): Promise<void> {
    await this.page.goto(`${this.origin}/?screen=cypher${address}`);
    await this.editor.waitFor();
  }

  get editor(): Locator {
    return this.page.locator('#liqa-query').locator('textarea, [contenteditable="true"]').first();
  }

  get answer(): Locator {
    return this.page.locator('#liqa-answer');
  }

  /** Writes a query and runs it, by keyboard alone; resolves when nothing runs any more. */
  async ask(statement: string): Promise<void> {
    await this.editor.fill(statement);
    await this.editor.press('Control+Enter');
    await this.ended();
  }

  /** Waits until the last run has ended. */
  async ended(): Promise<void> {
    await this.answer.getByRole('status').first().waitFor();
    await this.page.waitForFunction(
      () => !/Running|جارٍ التشغيل/u.test(document.getElementById('liqa-answer')?.innerText ?? ''),
    );
  }

  /** Shows the answer in another way. */
  async lookAt(view: string): Promise<void> {
    await this.answer.getByRole('tab', { name: view, exact: true }).click();
  }
}

/** What axe finds of serious or critical impact is asked of a page's own document. */
export function isTyping(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement?.matches('textarea, [contenteditable="true"]') === true,
  );
}
