import { describe, expect, it } from 'vitest';
import { temporalLiterals } from './temporal-literals.ts';

describe('temporalLiterals', () => {
  it.each([
    "RETURN date('2024-11-05')",
    "RETURN datetime('2024-11-05T10:00:00.5+02:00'), datetime('2024-11-05'), time('10:00Z')",
    "RETURN duration('P1Y2MT3S'), duration('-P1D'), 'date(\\'x\\')' // date('x')",
    'RETURN date($text), date({year: 2024}), n.date',
  ])('leaves what the engine reads right: %s', (statement) => {
    expect(temporalLiterals(statement)).toBe(statement);
  });

  it('writes a negative duration in parts', () => {
    expect(temporalLiterals("RETURN duration('P1M-2DT-1.5S') AS d")).toBe(
      'RETURN duration({months: 1, days: -2, nanoseconds: -1500000000}) AS d',
    );
  });

  it.each([
    ["date('yesterday')", 'syntax'],
    ["date('2024-02-30')", 'syntax'],
    ["date('2024-11')", 'unsupported'],
    ["datetime('2024-01-01T00:00[Africa/Cairo]')", 'unsupported'],
    ["localdatetime('2024-11-05T12:30:15.000000001')", 'unsupported'],
    ["duration('P1.5D')", 'unsupported'],
  ])('refuses what it would misread: %s', (call, code) => {
    expect(() => temporalLiterals(`RETURN ${call}`)).toThrow(expect.objectContaining({ code }));
  });
});
