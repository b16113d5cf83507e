import { expect, it } from 'vitest';
import { propertyName, propertyValueWords } from './property-words.ts';

it.each([
  ['status', 'held', ['Meeting'], 'جرى بالفعل', 'Took place'],
  ['kind', 'phone', ['Meeting'], 'اتصال هاتفي', 'Phone call'],
  ['kind', 'ministry', ['Organization', 'Actor'], 'وزارة', 'Ministry'],
  ['kind', 'city', ['Place'], 'مدينة', 'City'],
  ['role', 'host', [], 'الجهة المضيفة', 'host'],
])('%s %s is said in words', (name, value, labels, ar, en) => {
  expect(propertyValueWords(name, value, labels, 'ar')).toBe(ar);
  expect(propertyValueWords(name, value, labels, 'en')).toBe(en);
});

it.each([
  ['kind', 'constructor', ['Meeting']],
  ['kind', 'phone', ['Ship']],
  ['nameEn', 'held', ['Meeting']],
  ['status', 3, ['Meeting']],
])('%s %s stays as it is', (name, value, labels) => {
  expect(propertyValueWords(name, value, labels, 'en')).toBeUndefined();
});

it('names properties in both languages, and leaves others their own name', () => {
  expect(propertyName('nameEn', 'ar')).toBe('الاسم بالإنجليزية');
  expect(propertyName('earliest', 'en')).toBe('Earliest possible date');
  expect(propertyName('toString', 'en')).toBe('toString');
});
