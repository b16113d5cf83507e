import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, type SearchEntry } from './search-entries.ts';
import { SearchIndex } from './search-index.ts';

const NAMES = [
  ['بدر عبد العاطي', 'Badr Abdelatty'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
  ['عباس عراقجي', 'Abbas Araghchi'],
  ['مسعود بزشكيان', 'Masoud Pezeshkian'],
  ['أحمد فهمي', 'Ahmed Fahmy'],
  ['أحمد أبو الغيط', 'Ahmed Aboul Gheit'],
  ['إسماعيل هنية', 'Ismail Haniyeh'],
  ['آية الله الخامنئي', 'Ayatollah Khamenei'],
  ['فؤاد السنيورة', 'Fouad Siniora'],
  ['مصطفى الكاظمي', 'Mustafa al-Kadhimi'],
] as const;
const entries = NAMES.map(
  ([ar, en], at) => entryOf([`p${at}`, ['Person', 'Actor'], ar, en, []]) as SearchEntry,
);
const index = await SearchIndex.of(entries);
const finds = (q: string, at: number) =>
  index.search({ q, limit: 100 }).results.some(({ id }) => id === `p${at}`);

const person = fc.nat({ max: NAMES.length - 1 });
const marks = fc.array(
  fc.constantFrom('', '', '', '\u064e', '\u064f', '\u0651', '\u0640', '\u200f'),
  {
    minLength: 60,
    maxLength: 60,
  },
);
const choices = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
const SPELLINGS: Readonly<Record<string, string>> = {
  ا: 'اأإآٱ',
  أ: 'اأ',
  إ: 'اإ',
  آ: 'اآ',
  ى: 'ىي',
  ي: 'يىی',
  ة: 'ةه',
  ؤ: 'ؤ',
  ك: 'كک',
};

// Code units of any kind, lone surrogates among them.
const anyText = fc.uint16Array({ maxLength: 100 }).map((units) => String.fromCharCode(...units));

describe('search, whatever the spelling', () => {
  it('finds a name with any marks, hamza forms and tatweel', () => {
    fc.assert(
      fc.property(person, marks, choices, (at, added, chosen) => {
        const written = Array.from(NAMES[at]?.[0] ?? '')
          .map((letter, n) => {
            const forms = SPELLINGS[letter] ?? letter;
            const form = forms[(chosen[n] ?? 0) % forms.length] ?? letter;
            return letter === ' ' ? ' ' : form + added[n];
          })
          .join('');
        expect(finds(written, at)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a name with and without its articles', () => {
    fc.assert(
      fc.property(person, choices, (at, chosen) => {
        const words = (NAMES[at]?.[0] ?? '').split(' ').map((word, n) => {
          const bare = word.replace(/^ال(?=...)/u, '');
          return (chosen[n] ?? 0) % 2 === 0 ? word : bare;
        });
        expect(finds(words.join(' '), at)).toBe(true);
      }),
    );
  });

  it('finds a name with its words in any order', () => {
    fc.assert(
      fc.property(person, fc.nat({ max: 1 }), choices, (at, language, chosen) => {
        const name = (NAMES[at]?.[language] ?? '').replace(/عبد ال|أبو ال/gu, (head) =>
          head.replace(' ', ''),
        );
        const whole = name.replace(/(Abdel|Aboul) /u, '$1');
        const words = whole.split(' ').map((word, n) => ({ word, n: chosen[n] ?? 0 }));
        const mixed = words.sort((a, b) => a.n - b.n).map(({ word }) => word);
        expect(finds(mixed.join(' '), at)).toBe(true);
      }),
    );
  });

  it('finds a name with one slip in a word of five letters or more', () => {
    const slip = fc.constantFrom('leave out', 'add', 'replace', 'swap');
    fc.assert(
      fc.property(person, fc.nat({ max: 1 }), slip, fc.nat(), (at, language, how, place) => {
        const words = (NAMES[at]?.[language] ?? '').split(/[ -]/u);
        const long = words.filter((word) => word.length >= 5 && !/^(Abdel|Aboul)$/u.test(word));
        const word = long[place % long.length];
        if (word === undefined) return;
        const other = language === 0 ? 'ط' : 'w';
        const n = place % (word.length - 1);
        const [a = '', b = ''] = [word[n], word[n + 1]];
        const [before, after] = [word.slice(0, n), word.slice(n + 1)];
        const wrong = {
          'leave out': before + after,
          add: before + a + other + after,
          replace: before + other + after,
          swap: before + b + a + word.slice(n + 2),
        }[how];
        expect(finds(wrong, at), wrong).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not find a name with a word that is not its own', () => {
    const foreign = fc.constantFrom('Zzyxqv', 'غظضذثخ', '2024', 'Quetzal', 'ظظظظظ', 'جورج');
    fc.assert(
      fc.property(person, fc.nat({ max: 1 }), foreign, fc.boolean(), (at, language, word, last) => {
        const name = NAMES[at]?.[language] ?? '';
        expect(finds(last ? `${name} ${word}` : `${word} ${name}`, at)).toBe(false);
      }),
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(anyText, (q) => {
        const { results, total } = index.search({ q, limit: 5 });
        expect(results.length).toBeLessThanOrEqual(total);
      }),
      { numRuns: 300 },
    );
  });
});
