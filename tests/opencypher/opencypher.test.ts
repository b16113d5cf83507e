import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opencypherTck } from '../../scripts/setup/opencypher-tck.mjs';
import { type Served, serve } from '../support/serve.ts';
import { describeEachStore } from '../support/stores.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { readScenarios, type Scenario } from './read-scenarios.ts';
import { runScenario } from './run-scenario.ts';

/** Every so manieth scenario: the whole kit takes minutes, and is `npm run bench -- opencypher`. */
const STRIDE = 41;
/** Milliseconds: a test that goes on after its time would run into the next one's graph. */
const PATIENCE = 600_000;
/** Scenarios of the kit of 2023. */
const ALL = 3897;

const kit = await opencypherTck();
const scenarios = readScenarios(kit);
const titleOf = ({ feature, name }: Scenario) => `${feature}: ${name}`;

describe("openCypher's compatibility kit", () => {
  it('is read whole', () => {
    expect(scenarios).toHaveLength(ALL);
  });

  it('has every scenario that is known to differ', () => {
    const titles = new Set(scenarios.map(titleOf));
    const gone = KNOWN_DIFFERENCES.filter(({ scenario }) => !titles.has(scenario));
    expect(gone).toEqual([]);
  });
});

describeEachStore("openCypher's compatibility kit, a part of it", (open, kind) => {
  let served: Served;
  let store: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    store = await open();
    served = await serve(store);
  });
  afterAll(() => served.close());

  const known = new Map(
    KNOWN_DIFFERENCES.filter(({ stores }) => stores.includes(kind)).map((each) => [
      each.scenario,
      each.why,
    ]),
  );

  it(
    `gives no wrong answer to every ${STRIDE}st scenario`,
    async () => {
      const chosen = scenarios.filter((_, index) => index % STRIDE === 0);
      const counts = { passed: 0, refused: 0, 'not allowed': 0, wrong: 0 };
      for (const scenario of chosen) {
        const { outcome, why } = await runScenario({ url: served.url, store, kit }, scenario);
        counts[outcome] += 1;
        if (outcome === 'wrong' && !known.has(titleOf(scenario)))
          expect.soft(why, `${titleOf(scenario)}, example ${scenario.example}`).toBe('');
      }
      // Refusing everything would give no wrong answer either.
      const share = kind === 'neo4j' ? 0.97 : 0.6;
      expect(counts.passed / chosen.length).toBeGreaterThan(share);
      if (kind === 'neo4j') expect(counts.refused).toBe(0);
    },
    PATIENCE,
  );

  it(
    'knows its differences for what they are',
    async () => {
      for (const [title, why] of known) {
        const examples = scenarios.filter((scenario) => titleOf(scenario) === title);
        const outcomes = [];
        for (const example of examples)
          outcomes.push((await runScenario({ url: served.url, store, kit }, example)).outcome);
        expect.soft(outcomes, `${title}: ${why}`).toContain('wrong');
      }
    },
    PATIENCE,
  );
});
