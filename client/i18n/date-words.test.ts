import { describe, expect, it } from 'vitest';
import { speechOf } from './speech.ts';

const arabic = speechOf('ar');
const english = speechOf('en');

describe('dates in words', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-11', 'November 2024', 'نوفمبر 2024'],
    ['2024-11-05', 'November 5, 2024', '5 نوفمبر 2024'],
    ['2024-11~', 'around November 2024', 'نحو نوفمبر 2024'],
    ['2024?', '2024 (uncertain)', '2024 (غير مؤكد)'],
    ['2024-11-05%', 'around November 5, 2024 (uncertain)', 'نحو 5 نوفمبر 2024 (غير مؤكد)'],
    ['2024-10/2024-11', 'from October 2024 to November 2024', 'من أكتوبر 2024 إلى نوفمبر 2024'],
    [
      '2024-10~/2024-11',
      'from around October 2024 to November 2024',
      'من نحو أكتوبر 2024 إلى نوفمبر 2024',
    ],
    ['2024/..', 'since 2024, not ended', 'منذ 2024، ولم ينتهِ'],
    ['../2024', 'until 2024', 'حتى 2024'],
    ['2024/', 'began 2024, end not known', 'بدأ 2024، ولا تُعرف نهايته'],
    ['/2024', 'ended 2024, beginning not known', 'انتهى 2024، ولا تُعرف بدايته'],
    ['202X', 'between 2020 and 2029', 'بين عامي 2020 و2029'],
    ['2024-XX', 'some month of 2024', 'شهر غير محدد من عام 2024'],
    ['2024-11-XX', 'some day in November 2024', 'يوم غير محدد من نوفمبر 2024'],
    ['2024-XX-XX', 'some day of 2024', 'يوم غير محدد من عام 2024'],
    ['2024-21', 'spring 2024', 'ربيع 2024'],
    ['2024-23~', 'around autumn 2024', 'نحو خريف 2024'],
    ['-0043', '44 BCE', '44 قبل الميلاد'],
    ['Y12024', '12024', '12024'],
  ])('says %s in both languages', (edtf, inEnglish, inArabic) => {
    expect(english.date(edtf)).toBe(inEnglish);
    expect(arabic.date(edtf)).toBe(inArabic);
  });

  it('says that the report gives no date', () => {
    expect(english.date(undefined)).toBe('date not reported');
    expect(arabic.date(null)).toBe('لم يذكر التقرير التاريخ');
  });

  it.each(['next week', '2024-13', '2024-02-30', '../..', '/', '2024/2025/2026', '202X-11'])(
    'gives back %s, which is not a date, as it is',
    (text) => {
      expect(english.date(text)).toBe(text);
      expect(arabic.date(text)).toBe(text);
    },
  );
});
