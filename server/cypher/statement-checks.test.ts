import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, it, vi } from 'vitest';
import { type Asking, checkStatement } from './check-statement.ts';
import { checkApart, splitApart } from './statement-checks.ts';

// The grammar is loaded twice on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const asking: Asking = {
  role: 'reader',
  access: 'read',
  parameters: { of: new Map([['a', 9007199254740993n]]) },
};

it('says what the check itself says', async () => {
  for (const statement of ['MATCH (n) RETURN n // x', 'CREATE (n)', 'RETURN (', 'RETURN 1;']) {
    expect(await checkApart(statement, asking)).toEqual(checkStatement(statement, asking));
  }
});

it('checks what takes the parser long without holding anything up, short ones least', async () => {
  const long = `MATCH (a:A${'|A'.repeat(4_000)}) RETURN a`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const ended: string[] = [];
  await Promise.all([
    checkApart(long, asking).then(() => ended.push('long')),
    checkApart('RETURN 1', asking).then(() => ended.push('short')),
  ]);
  delay.disable();
  expect(ended).toEqual(['short', 'long']);
  expect(delay.max / 1e6).toBeLessThan(500);
});

it('splits a long text while others have their turns', async () => {
  const text = 'RETURN 1;\n'.repeat(10_000);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const ranges = await splitApart(text);
  clearInterval(timer);
  expect(ranges).toHaveLength(10_000);
  expect(ranges[1]).toEqual({ from: 10, to: 18 });
  expect(turns).toBeGreaterThan(1);
});
