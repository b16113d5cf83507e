import { describe, expect, it } from 'vitest';
import type { TypedJson } from '../../../../contract/typed-json.ts';
import { speechOf } from '../../../i18n/speech.ts';
import { addCypherWords } from '../../words/add-cypher-words.ts';
import { valueWords } from './value-words.ts';

addCypherWords();
const of = ($type: string, _value: unknown) => ({ $type, _value }) as TypedJson;

describe('valueWords', () => {
  it.each([
    [of('Date', '2024-11-05'), 'Date · November 5, 2024', 'تاريخ · 5 نوفمبر 2024'],
    [
      of('ZonedDateTime', '2024-11-05T10:00:00+02:00[Africa/Cairo]'),
      'Date and time in a time zone · November 5, 2024 10:00:00 +02:00[Africa/Cairo]',
      undefined,
    ],
    [of('Duration', 'P1Y2M3DT4H5M6.7S'), undefined, undefined],
    [of('Duration', 'P1DT2H'), 'Duration · 1 day and 2 hours', 'مدة · يوم وساعتان'],
    [
      of('Point', 'SRID=4326;POINT (31.2 30.0)'),
      'Point · WGS-84: longitude 31.2, latitude 30.0',
      'نقطة · WGS-84: خط الطول 31.2، خط العرض 30.0',
    ],
    [
      of('Point', 'SRID=9157;POINT Z (1.0 2.0 3.0)'),
      'Point · Cartesian-3D: x 1.0, y 2.0, z 3.0',
      undefined,
    ],
    [of('List', [of('Null', null)]), 'List · 1 item', 'قائمة · عنصر واحد'],
    [of('Boolean', true), 'True or false', 'صواب أو خطأ'],
  ])('%j', (value, english, arabic) => {
    if (english !== undefined) expect(valueWords(value, speechOf('en'))).toBe(english);
    if (arabic !== undefined) expect(valueWords(value, speechOf('ar'))).toBe(arabic);
  });

  it('says every part of a long duration', () => {
    expect(valueWords(of('Duration', 'P1Y2M3DT4H5M6.7S'), speechOf('en'))).toBe(
      'Duration · 1 year, 2 months, 3 days, 4 hours, 5 minutes, and 6.7 seconds',
    );
  });
});
