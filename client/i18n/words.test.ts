import { describe, expect, it } from 'vitest';
import { cypherAr } from '../cypher/words/ar.ts';
import { cypherEn } from '../cypher/words/en.ts';
import { actorAr } from '../details/words/ar.ts';
import { actorEn } from '../details/words/en.ts';
import { expandAr } from '../expand/words/ar.ts';
import { expandEn } from '../expand/words/en.ts';
import { filtersAr } from '../filters/words/ar.ts';
import { filtersEn } from '../filters/words/en.ts';
import { matrixAr } from '../matrix/words/ar.ts';
import { matrixEn } from '../matrix/words/en.ts';
import { notesAr } from '../notes/words/ar.ts';
import { notesEn } from '../notes/words/en.ts';
import { actionsAr } from '../palette/words/ar.ts';
import { actionsEn } from '../palette/words/en.ts';
import { pathsAr } from '../paths/words/ar.ts';
import { pathsEn } from '../paths/words/en.ts';
import { snapshotsAr } from '../snapshots/words/ar.ts';
import { snapshotsEn } from '../snapshots/words/en.ts';
import { timelineAr } from '../timeline/words/ar.ts';
import { timelineEn } from '../timeline/words/en.ts';
import { tourAr } from '../tour/words/ar.ts';
import { tourEn } from '../tour/words/en.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { speechOf } from './speech.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/u;
/** Keys with plural forms: those of `count`, and in parts of the page wherever the ending says so. */
const isCounted = (key: string) =>
  /^(count|cypher|paths|actor|snapshots)\./u.test(key) && PLURAL.test(key);

function leaves(words: object, path = ''): [key: string, words: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const PARTS = {
  ar: [
    ar,
    cypherAr,
    filtersAr,
    matrixAr,
    timelineAr,
    pathsAr,
    notesAr,
    actionsAr,
    tourAr,
    expandAr,
    actorAr,
    snapshotsAr,
  ],
  en: [
    en,
    cypherEn,
    filtersEn,
    matrixEn,
    timelineEn,
    pathsEn,
    notesEn,
    actionsEn,
    tourEn,
    expandEn,
    actorEn,
    snapshotsEn,
  ],
};
const arabic = new Map(PARTS.ar.flatMap((words) => leaves(words)));
const english = new Map(PARTS.en.flatMap((words) => leaves(words)));
const forms = (words: ReadonlyMap<string, string>, forms: RegExp) =>
  [...words.keys()].filter((key) => isCounted(key) && forms.test(key));
const slotsOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe('words', () => {
  it('has the same keys in both languages', () => {
    const bare = (keys: Iterable<string>) => [
      ...new Set([...keys].map((key) => (isCounted(key) ? key.replace(PLURAL, '') : key))),
    ];
    expect(bare(english.keys())).toEqual(bare(arabic.keys()));
  });

  it('has every plural form each language needs, and no other', () => {
    const counted = [...new Set(forms(arabic, PLURAL).map((key) => key.replace(PLURAL, '')))];
    const wanted = (language: string) =>
      new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [words, language] of [
      [arabic, 'ar'],
      [english, 'en'],
    ] as const) {
      expect(forms(words, PLURAL).sort()).toEqual(
        counted.flatMap((key) => wanted(language).map((form) => `${key}_${form}`)).sort(),
      );
    }
  });

  it('fills the same slots in both languages', () => {
    for (const [key, text] of english) {
      if (isCounted(key)) continue;
      expect([key, slotsOf(arabic.get(key) ?? '')]).toEqual([key, slotsOf(text)]);
    }
  });

  it('writes Arabic in Arabic and English in English', () => {
    for (const [key, text] of arabic) {
      if (key === 'language.switch' || text.startsWith('{{')) continue;
      expect([key, /\p{Script=Arabic}/u.test(text)]).toEqual([key, true]);
    }
    for (const [key, text] of english) {
      if (key === 'language.switch') continue;
      expect([key, /\p{Script=Arabic}/u.test(text)]).toEqual([key, false]);
    }
  });

  it('shows the words of graph theory to those alone who write Cypher', () => {
    for (const text of leaves(en).map(([, words]) => words))
      expect(text).not.toMatch(/\b(node|edge|vertex|degree|graph)s?\b/iu);
  });

  it('counts as each language does', () => {
    const { count } = speechOf('ar');
    expect([0, 1, 2, 3, 11, 100].map((n) => count('result', n))).toEqual([
      'لا نتائج',
      'نتيجة واحدة',
      'نتيجتان',
      '3 نتائج',
      '11 نتيجة',
      '100 نتيجة',
    ]);
    expect([1, 5].map((n) => speechOf('en').count('result', n))).toEqual(['1 result', '5 results']);
  });

  it('lists as each language does', () => {
    expect(speechOf('en').list(['A', 'B', 'C'])).toBe('A, B, and C');
    expect(speechOf('ar').list(['أ', 'ب'])).toBe('أ وب');
    expect(speechOf('en').listParts(2)).toEqual([0, ' and ', 1]);
  });
});
