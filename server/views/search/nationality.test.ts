import { describe, expect, it } from 'vitest';
import { nationalityForms } from './nationality.ts';

describe('nationalityForms', () => {
  it.each([
    ['مصر', 'Egypt', 'المصري', 'Egyptian'],
    ['إيران', 'Iran', 'الإيرانية', 'Iranian'],
    ['روسيا', 'Russia', 'الروسي', 'Russian'],
    ['لبنان', 'Lebanon', 'اللبنانية', 'Lebanese'],
    ['قطر', 'Qatar', 'القطري', 'Qatari'],
    ['تركيا', 'Turkey', 'التركية', 'Turkish'],
    ['إسرائيل', 'Israel', 'الإسرائيلي', 'Israeli'],
  ])('%s, %s: %s, %s', (nameAr, nameEn, ar, en) => {
    const forms = nationalityForms(nameAr, nameEn);
    expect(forms).toContain(ar.slice(2));
    expect(forms).toContain(en);
  });

  it('leaves names of several words and missing names alone', () => {
    expect(nationalityForms('الولايات المتحدة', 'United States')).toEqual([]);
    expect(nationalityForms(null, null)).toEqual([]);
  });
});
