import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Waits until colours that are changing have changed: half-way through a transition text has a contrast
 * that nobody reads it by. What moves for ever (a spinner) is not waited for.
 */
async function motionOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' &&
            effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
        );
    for (let running = ending(); running.length > 0; running = ending())
      await Promise.allSettled(running.map(({ finished }) => finished));
  });
}

/** What axe finds of serious or critical impact, one line a rule with the places; by all its rules or by these. */
export async function graveFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await motionOver(page);
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (rules.length > 0) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
