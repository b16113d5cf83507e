import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './fold.ts';

const folded = (text: string) => tokens(text).map((token) => token.text);

// Code units of any kind, lone surrogates among them.
const anyText = fc.uint16Array({ maxLength: 100 }).map((units) => String.fromCharCode(...units));

describe('tokens', () => {
  it.each([
    ['أَحْمَدُ فَهْمِي', ['احمد', 'فهمي']],
    ['مسـعــود', ['مسعود']],
    ['إيران آل ٱلسيسى', ['ايران', 'ال', 'السيسي']],
    ['القاهرة', ['القاهره']],
    ['فؤاد هيئة علاء', ['فواد', 'هييه', 'علا']],
    ['عباس عراقچی', ['عباس', 'عراقجي']],
    ['پاکستان گیلان', ['باكستان', 'كيلان']],
    ['ﻋﺒﺎﺱ', ['عباس']],
    ['قمة ٢٠٢٤ و۲۰۲۵', ['قمه', '2024', 'و2025']],
    ['\u202bعباس\u202c \u200fعراقجي\u200e', ['عباس', 'عراقجي']],
    ['«بريكس»، "إيرنا"', ['بريكس', 'ايرنا']],
  ])('folds Arabic %s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([
    ['ABBAS Arághchí', ['abbas', 'araghchi']],
    ['ʿAbbās ʾIbrāhīm', ['abbas', 'ibrahim']],
    ["Mas'ud Mas’oud", ['masud', 'masoud']],
    ["Egypt's efforts", ['egypt', 'efforts']],
    ['Abd al-Fattah', ['abd', 'al', 'fattah']],
    ['Straße Łódź Çelik İstanbul', ['strasse', 'lodz', 'chelik', 'istanbul']],
  ])('folds Latin %s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text)) expect(token.text).not.toBe('');
      }),
    );
  });
});
