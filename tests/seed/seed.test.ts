import { expect, it } from 'vitest';
import { removeReport } from '../../graph-seed/remove-report.ts';
import { seed } from '../../server/start/seed.ts';
import { readAll } from '../../server/store/read-all.ts';
import { describeEachStore } from '../support/stores.ts';

describeEachStore('the shipped reports at start', (open) => {
  it('fill an empty store once', async () => {
    const store = await open();
    expect(await seed(store)).toBe(1);
    expect(await seed(store)).toBe(0);
  });

  it("are not put into somebody's own graph", async () => {
    const store = await open();
    await store.write((tx) => tx.run("CREATE (:Product {name: 'tea'})"));
    expect(await seed(store)).toBe(0);
    expect(await readAll(store, 'MATCH (n) RETURN count(n) AS n')).toEqual([[1n]]);
  });

  it('come back only to a store that nothing is left in', async () => {
    const store = await open();
    await seed(store);
    await store.write((tx) => tx.run("CREATE (:Person:Actor {id: 'somebody'})"));
    await removeReport(store, 'egypt-iran-rapprochement');
    expect(await seed(store)).toBe(0);
  });
});
