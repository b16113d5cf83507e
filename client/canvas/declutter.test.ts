import { describe, expect, it } from 'vitest';
import { roomForLabels } from './declutter.ts';

const at = (id: string, x: number, priority: number) => ({
  id,
  priority,
  shape: { left: x - 10, right: x + 10, top: -10, bottom: 10 },
  label: { left: x - 50, right: x + 50, top: 15, bottom: 30 },
});

describe('roomForLabels', () => {
  it('keeps the label of the more important of two that touch', () => {
    expect([...roomForLabels([at('a', 0, 1), at('b', 60, 2)])]).toEqual(['b']);
  });

  it('keeps all labels that have room', () => {
    expect(roomForLabels([at('a', 0, 1), at('b', 120, 2)]).size).toBe(2);
  });

  it('never lets a label cover the shape of another', () => {
    const below = { ...at('b', 0, 0), shape: { left: -10, right: 10, top: 15, bottom: 35 } };
    below.label = { left: -50, right: 50, top: 40, bottom: 55 };
    expect([...roomForLabels([at('a', 0, 9), below])]).toEqual(['b']);
  });
});
