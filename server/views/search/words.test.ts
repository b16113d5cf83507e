import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

function same(a: string, b: string): boolean {
  const [first, second] = [words(a), words(b)];
  return (
    first.length === second.length &&
    first.every(({ forms }, at) => forms.some((form) => second[at]?.forms.includes(form)))
  );
}

describe('words', () => {
  it.each([
    ['عبد العاطي', 'عبدالعاطي'],
    ['عبد العاطي', 'عبد عاطي'],
    ['عبد العاطي', 'عبدعاطي'],
    ['عبد ال عاطي', 'عبدالعاطي'],
    ['عبد اللطيف', 'عبداللطيف'],
    ['عبد الله', 'عبدالله'],
    ['أبو الغيط', 'ابوالغيط'],
    ['أبو ظبي', 'أبوظبي'],
    ['السيسي', 'سيسي'],
    ['إلياس', 'الياس'],
    ['الخارجية', 'للخارجية'],
    ['الهجرة', 'والهجرة'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['عبد الله', 'عبد العاطي'],
    ['عبده', 'عبد الله'],
    ['وليد', 'ليد'],
    ['والي', 'ي'],
    ['Abdi', 'Abdo'],
    ['Ali', 'i'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it.each([
    ['Abdelatty', 'Abdel Atty'],
    ['Abdelatty', 'Abd el-Atty'],
    ['Abdullah', 'Abd Allah'],
    ['Abdullah', 'Abdallah'],
    ['Abdurrahman', 'Abd ar-Rahman'],
    ['Abdul Rahman', 'Abdur Rahman'],
    ['Abdessalam', 'Abd es-Salam'],
    ['Aboul Gheit', 'Abu al-Gheit'],
    ['el-Sisi', 'Sisi'],
    ['Elsisi', 'al-Sisi'],
    ['as-Sisi', 'Sisi'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it('takes "and" off the words of a phrase, not of a name', () => {
    expect(words('لقاء السيسي وبزشكيان', { phrase: true })[2]?.forms).toContain('بزشكيان');
    expect(words('وبزشكيان')[0]?.forms).not.toContain('بزشكيان');
  });
});
