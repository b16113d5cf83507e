/** What sizes, colours and icons that were chosen say, in both languages. */
import type { Measure } from './chosen-look.ts';

interface LookWords {
  readonly icon: string;
  readonly sizes: Readonly<Record<'none' | Measure, string>>;
  readonly colours: Readonly<Record<'kind' | 'community' | 'state' | Measure, string>>;
  readonly group: (n: string) => string;
  readonly others: string;
  readonly otherStates: string;
  readonly none: string;
  readonly noState: string;
  readonly range: (least: string, most: string) => string;
}

const range = (least: string, most: string) => (least === most ? least : `${least}–${most}`);

const MEASURED = {
  ar: {
    degree: 'كم شخصًا أو جهة التقى',
    betweenness: 'كم يصل بين غيره',
    closeness: 'قربه من الجميع',
  },
  en: {
    degree: 'How many they met',
    betweenness: 'How much they connect others',
    closeness: 'How near they are to all',
  },
} as const satisfies Record<string, Record<Measure, string>>;

export const LOOK_WORDS: Readonly<Record<'ar' | 'en', LookWords>> = {
  ar: {
    icon: 'الأيقونة',
    sizes: { none: 'حسب النوع', ...MEASURED.ar },
    colours: { kind: 'حسب النوع', community: 'المجموعة', state: 'الدولة', ...MEASURED.ar },
    group: (n) => `المجموعة ${n}`,
    others: 'مجموعات أصغر',
    otherStates: 'دول أخرى',
    none: 'بلا مجموعة',
    noState: 'لا تُذكر دولته',
    range,
  },
  en: {
    icon: 'Icon',
    sizes: { none: 'By kind', ...MEASURED.en },
    colours: { kind: 'Kind', community: 'Community', state: 'State', ...MEASURED.en },
    group: (n) => `Community ${n}`,
    others: 'Smaller communities',
    otherStates: 'Other states',
    none: 'In no community',
    noState: 'State not reported',
    range,
  },
};
