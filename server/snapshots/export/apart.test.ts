import { expect, it } from 'vitest';
import { apart } from './apart.ts';

const label = (name: string, x: number, top: number, priority: number) => ({
  name,
  x,
  top,
  bottom: top + 10,
  width: 40,
  priority,
});

it('leaves out the lesser of two labels that lie on each other, and keeps their order', () => {
  const labels = [
    label('statement', 0, 0, 1),
    label('person', 30, 5, 3),
    label('beside', 71, 5, 1),
    label('below', 30, 15, 1),
  ];
  expect(apart(labels).map(({ name }) => name)).toEqual(['person', 'beside', 'below']);
});
