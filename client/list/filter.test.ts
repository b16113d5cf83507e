import { describe, expect, it } from 'vitest';
import { nameHolds } from './filter.ts';

const node = {
  id: 'ahmed-fahmy',
  labels: ['Person', 'Actor'],
  properties: { nameAr: 'أحمد فهمي', nameEn: 'Ahmed Fahmy', aliases: ['المتحدّث'] },
};

describe('filtering the list by name', () => {
  it.each(['احمد', 'فهمى', 'fahmy AHMED', 'المتحدث', 'أحـمد', ' '])('finds by %s', (typed) => {
    expect(nameHolds(node, typed)).toBe(true);
  });

  it.each(['عباس', 'ahmed sisi'])('does not find by %s', (typed) => {
    expect(nameHolds(node, typed)).toBe(false);
  });
});
