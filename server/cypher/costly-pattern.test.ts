import { describe, expect, it } from 'vitest';
import { patternCost } from './costly-pattern.ts';

const COSTLY = [
  '(.*a){20}b',
  '(a+)+b',
  '(a*)*b',
  '(.*)*x',
  '(a|a)*b',
  '(a|aa)+$',
  '([^a]|a.|aa)*b',
  '(\\w+\\s?)+x',
  '([a-z]+)*9',
  '(?i)(A|a)*b',
  '(x+x+)+y',
  '(a?){30}a{30}',
  `${'a?'.repeat(30)}${'a'.repeat(30)}`,
  '(a{0,50}){0,50}b',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '.*.*.*.*.*.*x',
  '(?=(a+)+b).*',
  '(?:a+)+b',
  '(?<n>a+)+b',
  '(?s:a+)+b',
  '(\\Qa\\E+)+b',
  '(\\x61|a)*b',
  '(\\u0061|a)*b',
  '(\\p{L}|\\w)*b',
  '(\\p{IsArabic}+)+b',
  '(عباس|ع.*)+x',
];

const UNREADABLE = ['(?x)(a +)+b', '[a-z&&[^b]]*', '(', '*', 'a'.repeat(1001)];

const HARMLESS = [
  '.*',
  '',
  'abc',
  '(?i).*iran.*',
  '(?i)(.*)egypt(.*)',
  '.*a.*b.*c.*d.*',
  '.*(عباس|عراقجي).*',
  '(ا|إ|أ|آ)ل.*',
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}(-\\d{2}(-\\d{2})?)?~?',
  '(\\d{2}-)+',
  '(\\d{1,3}\\.){3}\\d{1,3}',
  '(\\w+ )+\\w+',
  '(foo|bar)+',
  '([^a]|a.)*b',
  '[^,]*,[^,]*,[^,]*',
  '[\\w.+-]+@[\\w-]+\\.[\\w.]+',
  '[\\p{L} ]+',
  '\\p{Lu}\\p{L}*',
  '(?:[^\\\\]|\\\\.)*',
  '[A-Z][a-z]+( [A-Z][a-z]+)*',
  'a++b',
  '\\Q(a+)+\\E',
  'a]b',
  '[]a]+',
  '^Abbas\\b.*$',
  '(?i)[aeiou]{2,30}',
  '.{0,80}Tehran.{0,80}',
  'https?://[^/]+/.*',
];

describe('patternCost', () => {
  it.each(COSTLY)('finds %s costly', (pattern) => expect(patternCost(pattern)).toBe('costly'));
  it.each(UNREADABLE)('can’t tell of %s', (pattern) =>
    expect(patternCost(pattern)).toBe('unreadable'),
  );
  it.each(HARMLESS)('lets %s pass', (pattern) => expect(patternCost(pattern)).toBe('fine'));

  it('takes some milliseconds for the worst', () => {
    const worst = [`(${'.?'.repeat(490)})*`, `(${'a|'.repeat(490)}a)*`, `${'.*'.repeat(490)}`];
    patternCost('a');
    const before = performance.now();
    for (const pattern of worst) expect(patternCost(pattern)).not.toBe('fine');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
