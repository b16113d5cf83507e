import { describe, expect, it } from 'vitest';
import { describeEachStore, type OpenStore } from '../support/stores.ts';
import { EMBEDDED_GAPS } from './embedded-gaps.ts';
import type { Gap, SuiteName } from './gap.ts';

/** What is declared not to work, of every store. Neo4j has no gap: it is the measure. */
const GAPS: readonly Gap[] = EMBEDDED_GAPS;

/** Declares one behaviour that every store must have, under a name of its own. */
export type ContractTest = (name: string, body: () => Promise<void>) => void;

/**
 * One theme of what every store must do, run over each. Where a store has a declared gap the test
 * must fail (a gap that closed is found out), and what happens instead is tested beside it.
 */
export function contract(
  suite: SuiteName,
  body: (test: ContractTest, open: OpenStore) => void,
): void {
  describeEachStore(suite, (open, kind) => {
    const gaps = GAPS.filter((gap) => gap.store === kind && gap.suite === suite);
    const names: string[] = [];
    body((name, run) => {
      names.push(name);
      const gap = gaps.find(({ test }) => test === name);
      if (!gap) {
        it(name, run);
        return;
      }
      describe(`gap: ${gap.reason}`, () => {
        it.fails(name, run);
        it(`instead: ${gap.instead}`, () => gap.check(open));
      });
    }, open);
    it('names every test once, and every gap names a test', () => {
      expect(new Set(names).size).toBe(names.length);
      expect(gaps.map(({ test }) => test).filter((test) => !names.includes(test))).toEqual([]);
    });
  });
}
