import { describe, expect, it } from 'vitest';
import { byDay, dayWords } from './time-words.ts';

const at = (text: string) => new Date(text).getTime();
const now = at('2024-11-05T00:30:00');

describe('time in words', () => {
  it.each([
    ['2024-11-05T00:10:00', 'en', 'Today'],
    ['2024-11-04T23:50:00', 'en', 'Yesterday'],
    ['2024-11-04T23:50:00', 'ar', 'أمس'],
    ['2024-11-03T12:00:00', 'en-GB', 'Sunday 3 November 2024'],
  ])('tells the day of %s in %s', (text, locale, words) => {
    // Versions of ICU differ in the comma after the weekday.
    expect(dayWords(at(text), now, locale).replace(',', '')).toBe(words);
  });

  it('parts a list where the day changes', () => {
    const items = ['2024-11-05T00:10:00', '2024-11-04T23:50:00', '2024-11-04T01:00:00'];
    expect(byDay(items.map((text) => ({ startedAt: at(text) }))).map((day) => day.length)).toEqual([
      1, 2,
    ]);
  });
});
