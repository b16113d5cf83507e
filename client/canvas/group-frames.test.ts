import { expect, it } from 'vitest';
import { framesAround } from '../../contract/frames-around.ts';
import { groupsIn } from './group-frames.ts';
import type { DrawnNode } from './picture.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

it('frames groups with their labels and room for a title', () => {
  const one = { labelled: box(0, 0, 100, 50), shapes: box(40, 0, 60, 20) };
  const other = { labelled: box(200, 0, 300, 50), shapes: box(240, 0, 260, 20) };
  expect(framesAround([one, other])).toEqual([box(-8, -30, 108, 58), box(192, -30, 308, 58)]);
});

it('leaves labels out where they run into another group', () => {
  const one = { labelled: box(0, 0, 100, 50), shapes: box(40, 0, 60, 20) };
  const other = { labelled: box(90, 0, 190, 50), shapes: box(130, 0, 150, 20) };
  expect(framesAround([one, other])).toEqual([box(32, -30, 68, 28), box(122, -30, 158, 28)]);
});

it('frames nobody who stands alone or for nothing', () => {
  const node = (id: string, group?: string): DrawnNode => ({
    id,
    kind: 'Person',
    name: id,
    unnamed: false,
    ...(group && { hint: { group } }),
  });
  const nodes = [node('EG', 'EG'), node('sisi', 'EG'), node('QA', 'QA'), node('call')];
  expect(groupsIn({ nodes, edges: [] })).toEqual(new Map([['EG', new Set(['EG', 'sisi'])]]));
});
