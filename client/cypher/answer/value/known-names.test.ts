import { expect, it } from 'vitest';
import type { GraphNode } from '../../../../contract/graph.ts';
import { knownNames } from './known-names.ts';

it('leads from a name or an id to the one who has it, and from a shared name to nobody', () => {
  const person = (id: string, nameEn: string): [string, GraphNode] => [
    id,
    { id, labels: ['Person'], properties: { nameEn } },
  ];
  const names = knownNames(
    new Map([person('a-one', 'Ali'), person('a-two', 'Ali'), person('mona', 'Mona')]),
  );
  expect(names.get('Mona')).toBe('mona');
  expect(names.get('a-one')).toBe('a-one');
  expect(names.get('Ali')).toBeUndefined();
});
