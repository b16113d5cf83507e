import { describe, expect, it } from 'vitest';
import { personName } from './names.ts';

describe('personName', () => {
  it('gives 20,000 persons 20,000 names', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => personName(number).nameAr);
    expect(new Set(names).size).toBe(20_000);
  });
});
