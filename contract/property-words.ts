import { kindOf, type NodeKind } from './model.ts';
import { VALUE_WORDS } from './value-words.ts';

/** What properties are called, in both languages. */
const NAMES = {
  id: { ar: 'المُعرّف', en: 'Identifier' },
  nameAr: { ar: 'الاسم بالعربية', en: 'Name in Arabic' },
  nameEn: { ar: 'الاسم بالإنجليزية', en: 'Name in English' },
  aliases: { ar: 'أسماء أخرى', en: 'Other names' },
  unnamed: { ar: 'لم يُذكر اسمه', en: 'Name not given' },
  kind: { ar: 'النوع', en: 'Kind' },
  titleAr: { ar: 'العنوان بالعربية', en: 'Title in Arabic' },
  titleEn: { ar: 'العنوان بالإنجليزية', en: 'Title in English' },
  status: { ar: 'الحالة', en: 'Status' },
  date: { ar: 'التاريخ', en: 'Date' },
  earliest: { ar: 'أقرب تاريخ ممكن', en: 'Earliest possible date' },
  latest: { ar: 'أبعد تاريخ ممكن', en: 'Latest possible date' },
  textAr: { ar: 'القول بالعربية', en: 'Statement in Arabic' },
  textEn: { ar: 'القول بالإنجليزية', en: 'Statement in English' },
  role: { ar: 'الدور', en: 'Role' },
  postAr: { ar: 'المنصب بالعربية', en: 'Post in Arabic' },
  postEn: { ar: 'المنصب بالإنجليزية', en: 'Post in English' },
  as: { ar: 'الصلة باللقاء الأكبر', en: 'Place in the larger meeting' },
  ordinal: { ar: 'الترتيب', en: 'Position' },
  title: { ar: 'العنوان', en: 'Title' },
  language: { ar: 'اللغة', en: 'Language' },
  text: { ar: 'النص', en: 'Text' },
  sha256: { ar: 'بصمة النص', en: 'Fingerprint of the text' },
  source: { ar: 'المصدر', en: 'Source' },
  published: { ar: 'تاريخ النشر', en: 'Published' },
} as const satisfies Record<string, Readonly<Record<'ar' | 'en', string>>>;

const KINDS: Partial<Record<NodeKind, 'meetingKind' | 'organizationKind' | 'placeKind'>> = {
  Meeting: 'meetingKind',
  Organization: 'organizationKind',
  Place: 'placeKind',
};

/** What a reader calls a property; one that is not of the model keeps its own name. */
export function propertyName(name: string, language: 'ar' | 'en'): string {
  return Object.hasOwn(NAMES, name) ? NAMES[name as keyof typeof NAMES][language] : name;
}

/**
 * What a reader calls a value of the model's closed lists; undefined for any other value.
 *
 * @param labels of the node that has the property; none for a relationship
 * @example propertyValueWords('status', 'held', ['Meeting'], 'en') === 'Took place'
 */
export function propertyValueWords(
  name: string,
  value: unknown,
  labels: readonly string[],
  language: 'ar' | 'en',
): string | undefined {
  const kind = kindOf(labels);
  const list =
    name === 'kind' && kind
      ? KINDS[kind]
      : name === 'status' && kind === 'Meeting'
        ? ('meetingStatus' as const)
        : name === 'role' && kind === undefined
          ? ('role' as const)
          : undefined;
  const words: Readonly<Record<string, string>> = list ? VALUE_WORDS[language][list] : {};
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
}
