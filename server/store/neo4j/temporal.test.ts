import { describe, expect, it } from 'vitest';
import type { TemporalType } from '../value.ts';
import { parseTemporal } from './temporal-parse.ts';
import { temporalText } from './temporal-text.ts';

const CANONICAL: readonly (readonly [TemporalType, string])[] = [
  ['Date', '2024-02-29'],
  ['Date', '0000-01-01'],
  ['Date', '-0044-03-15'],
  ['Date', '+12345-03-15'],
  ['Date', '-999999999-01-01'],
  ['LocalTime', '00:00:00'],
  ['LocalTime', '23:59:59.999999999'],
  ['LocalTime', '12:00:00.000000001'],
  ['Time', '12:00:00.5Z'],
  ['Time', '12:00:00-18:00'],
  ['Time', '12:00:00+02:30'],
  ['LocalDateTime', '2024-11-05T12:30:15.1002003'],
  ['OffsetDateTime', '2024-11-05T12:30:15Z'],
  ['OffsetDateTime', '1900-01-01T00:00:00+02:05:09'],
  ['ZonedDateTime', '2024-07-01T12:00:00+03:00[Africa/Cairo]'],
  ['ZonedDateTime', '2024-01-01T00:00:00Z[Europe/London]'],
  ['Duration', 'PT0S'],
  ['Duration', 'P14D'],
  ['Duration', 'P1Y2M3DT4H5M6.5S'],
  ['Duration', 'P-1Y-2MT-1H-1M-0.999999999S'],
  ['Duration', 'PT-0.5S'],
  ['Duration', 'PT-1M-30.25S'],
  ['Duration', 'P-5DT2H'],
];

const SHORTER: readonly (readonly [TemporalType, given: string, canonical: string])[] = [
  ['LocalTime', '12:30', '12:30:00'],
  ['Time', '12:30:15.500+00:00', '12:30:15.5Z'],
  ['ZonedDateTime', '2024-01-01T00:00[Africa/Cairo]', '2024-01-01T00:00:00[Africa/Cairo]'],
  ['Duration', 'P14M', 'P1Y2M'],
  ['Duration', 'P2W', 'P14D'],
  ['Duration', 'PT3661S', 'PT1H1M1S'],
  ['Duration', 'PT90M-0.5S', 'PT1H29M59.5S'],
];

const REFUSED: readonly (readonly [TemporalType, string])[] = [
  ['Date', '2024-02-30'],
  ['Date', '2023-02-29'],
  ['Date', '1900-02-29'],
  ['Date', '2024-13-01'],
  ['Date', '2024-00-10'],
  ['Date', '12345-01-01'],
  ['Date', '2024-11'],
  ['Date', '2024-11-05T00:00:00'],
  ['LocalTime', '24:00:00'],
  ['LocalTime', '12:60'],
  ['LocalTime', '12:00:00.1234567890'],
  ['Time', '12:00:00'],
  ['Time', '12:00:00+19:00'],
  ['LocalDateTime', '2024-11-05T12:00:00Z'],
  ['OffsetDateTime', '2024-11-05T12:00:00[Africa/Cairo]'],
  ['ZonedDateTime', '2024-11-05T12:00:00Z'],
  ['ZonedDateTime', '2024-11-05T12:00:00[No/Where]'],
  ['Duration', 'P'],
  ['Duration', 'PT'],
  ['Duration', '1D'],
  ['Duration', 'P1.5D'],
];

describe('temporal values', () => {
  it.each(CANONICAL)('keeps the %s %s as it is', ($type, iso) => {
    expect(temporalText(parseTemporal({ $type, iso }))).toEqual({ $type, iso });
  });

  it.each(SHORTER)('takes the %s %s for %s', ($type, iso, canonical) => {
    expect(temporalText(parseTemporal({ $type, iso }))).toEqual({ $type, iso: canonical });
  });

  it.each(REFUSED)('refuses the %s "%s"', ($type, iso) => {
    expect(() => parseTemporal({ $type, iso })).toThrow(
      expect.objectContaining({ code: 'syntax', message: `"${iso}" is not a ${$type}` }),
    );
  });

  it('takes no other object for one', () => {
    expect(temporalText({ year: 2024, month: 1, day: 1 })).toBeUndefined();
  });
});
