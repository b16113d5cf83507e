import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, it, vi } from 'vitest';
import { checkStatement } from './check-statement.ts';
import { checkApart } from './statement-checks.ts';

// The grammar is loaded twice on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

it('says what the check itself says', async () => {
  for (const statement of ['MATCH (n) RETURN n // x', 'CREATE (n)', 'RETURN (', 'RETURN 1;']) {
    expect(await checkApart(statement)).toEqual(checkStatement(statement));
  }
});

it('checks what takes the parser long without holding anything up, short ones least', async () => {
  const long = `MATCH (a:A${'|A'.repeat(9_900)}) RETURN a`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const ended: string[] = [];
  await Promise.all([
    checkApart(long).then(() => ended.push('long')),
    checkApart('RETURN 1').then(() => ended.push('short')),
  ]);
  delay.disable();
  expect(ended).toEqual(['short', 'long']);
  expect(delay.max / 1e6).toBeLessThan(500);
});
