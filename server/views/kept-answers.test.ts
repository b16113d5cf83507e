import { expect, it } from 'vitest';
import type { GraphStore } from '../store/graph-store.ts';
import { createKeptAnswers } from './kept-answers.ts';

/** Answers by number, so that one that was kept is told from one that was made anew. */
function questions(most?: number) {
  let revision = 1;
  let answered = 0;
  const store = { revision: async () => String(revision) } as Pick<GraphStore, 'revision'>;
  const kept = createKeptAnswers(store, most);
  return {
    ask: (question: string) =>
      kept.json(question, {}, async () => {
        answered += 1;
        return { answered };
      }),
    change: () => {
      revision += 1;
    },
  };
}

it('answers the same question once until the graph changes', async () => {
  const { ask, change } = questions();
  expect(await ask('a')).toBe('{"answered":1}');
  expect(await ask('a')).toBe('{"answered":1}');
  expect(await ask('b')).toBe('{"answered":2}');
  change();
  expect(await ask('a')).toBe('{"answered":3}');
});

it('keeps no more than it may, and lets go what was asked for longest ago', async () => {
  const { ask } = questions('{"answered":1}'.length * 2);
  for (const question of ['a', 'b', 'a', 'c']) await ask(question);
  expect(await ask('a')).toBe('{"answered":1}');
  expect(await ask('b')).toBe('{"answered":4}');
});

it('does not keep what is too large', async () => {
  const { ask } = questions(3);
  expect(await ask('a')).toBe('{"answered":1}');
  expect(await ask('a')).toBe('{"answered":2}');
});
