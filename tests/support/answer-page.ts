/** The Cypher screen with its answer, as somebody uses it. */
import type { Page } from 'playwright-core';
import type { OpenedPage } from './describe-page.ts';

export async function openWorkbench({ page, liqa }: OpenedPage): Promise<void> {
  await page.goto(`${liqa.origin}/?screen=cypher`);
  await editor(page).waitFor();
}

export const editor = (page: Page) => page.getByRole('textbox', { name: /Cypher|سايفر/u });
export const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-cell="${row}:${column}"]`);
export const status = (page: Page, kind: string) => page.locator(`[data-status=${kind}]`);

/** Writes a query, runs it by its key, and waits for its end; by the table, where there are rows. */
export async function ask(page: Page, statement: string): Promise<void> {
  await editor(page).fill(statement);
  // What is there is the answer before, until the new one takes its place.
  await page.evaluate(() =>
    document.querySelector('[data-status]')?.setAttribute('data-status', 'before'),
  );
  await page.keyboard.press('Control+Enter');
  await status(page, 'done').waitFor();
}

export async function openTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** The words that the report marks, and those where the address says that they stand. */
export async function shownWords({
  liqa,
  page,
}: OpenedPage): Promise<{ shown: string; said: string }> {
  await page.waitForFunction(() => new URL(location.href).searchParams.has('span'));
  const stretches = liqa.report.locator('[data-state=shown]');
  await stretches.first().waitFor();
  const [id, from, to] =
    /^(.+)#char=(\d+),(\d+)$/u.exec(liqa.address('span') ?? '')?.slice(1) ?? [];
  const { text } = (await (await fetch(`${liqa.origin}/api/reports/${id}`)).json()) as {
    text: string;
  };
  return {
    shown: (await stretches.allTextContents()).join(''),
    said: Array.from(text).slice(Number(from), Number(to)).join(''),
  };
}
