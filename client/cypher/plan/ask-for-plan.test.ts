import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askForPlan } from './ask-for-plan.ts';

it.each([
  ['RETURN 1', 'EXPLAIN RETURN 1'],
  ['profile return 1', 'EXPLAIN return 1'],
  ['  EXPLAIN\nMATCH (n) RETURN n', '  EXPLAIN MATCH (n) RETURN n'],
  ['// PROFILE this\nRETURN 1', '// PROFILE this\nEXPLAIN RETURN 1'],
  ['/* a */ /* b */ PROFILE RETURN 1', '/* a */ /* b */ EXPLAIN RETURN 1'],
  ['CYPHER runtime = slotted RETURN 1', 'EXPLAIN CYPHER runtime = slotted RETURN 1'],
  ['explained', 'EXPLAIN explained'],
  ['', 'EXPLAIN '],
])('%j asks for its plan as %j', (statement, asking) => {
  expect(askForPlan(statement, 'EXPLAIN')).toBe(asking);
});

it('asks once, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const asking = askForPlan(text, 'PROFILE');
      expect(askForPlan(asking, 'PROFILE').trimEnd()).toBe(asking.trimEnd());
    }),
  );
});
