import { describe, expect, it } from 'vitest';
import { roomForLabels } from './room-for-labels.ts';

const at = (id: string, x: number, priority: number) => ({
  id,
  priority,
  shape: { left: x - 10, right: x + 10, top: -10, bottom: 10 },
  labels: [{ left: x - 50, right: x + 50, top: 15, bottom: 30 }],
  small: false,
});

describe('roomForLabels', () => {
  it('keeps the label of the more important of two that touch', () => {
    expect([...roomForLabels([at('a', 0, 1), at('b', 60, 2)]).keys()]).toEqual(['b']);
  });

  it('keeps all labels that have room', () => {
    expect(roomForLabels([at('a', 0, 1), at('b', 120, 2)]).size).toBe(2);
  });

  it('never lets a label cover the shape of another', () => {
    const below = {
      ...at('b', 0, 0),
      shape: { left: -10, right: 10, top: 15, bottom: 35 },
      labels: [{ left: -50, right: 50, top: 40, bottom: 55 }],
    };
    expect([...roomForLabels([at('a', 0, 9), below]).keys()]).toEqual(['b']);
  });

  it('lets one cover a small shape where nothing else helps', () => {
    const dot = {
      ...at('dot', 0, 0),
      shape: { left: -5, right: 5, top: 20, bottom: 30 },
      small: true,
    };
    expect([...roomForLabels([at('a', 0, 9), dot]).keys()]).toEqual(['a']);
  });

  it('turns a label to its other place where that is free', () => {
    const a = at('a', 0, 1);
    const above = { left: -50, right: 50, top: -30, bottom: -15 };
    const room = roomForLabels([{ ...a, labels: [...a.labels, above] }, at('b', 60, 2)]);
    expect([...room]).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });
});
