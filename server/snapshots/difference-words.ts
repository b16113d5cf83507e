import type { NodeKind } from '../../contract/model.ts';

/** A name inside a sentence keeps its own direction. */
const apart = (text: string): string => `\u2068${text}\u2069`;

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

function counted(language: 'ar' | 'en', count: number, forms: Forms): string {
  const number = new Intl.NumberFormat(language).format(count);
  return (forms[rules[language].select(count)] ?? forms.other).replace('#', number);
}

const KINDS: Readonly<Record<'ar' | 'en', Readonly<Record<NodeKind, string>>>> = {
  ar: {
    Person: 'شخص:',
    Organization: 'جهة:',
    State: 'دولة:',
    Place: 'مكان:',
    Meeting: 'لقاء:',
    Topic: 'موضوع:',
    Statement: 'تصريح:',
    Report: 'تقرير:',
  },
  en: {
    Person: 'Person:',
    Organization: 'Organisation:',
    State: 'State:',
    Place: 'Place:',
    Meeting: 'Meeting:',
    Topic: 'Topic:',
    Statement: 'Statement:',
    Report: 'Report:',
  },
};

/** How each relationship is said, `{from}` and `{to}` in their places. */
const LINKS: Readonly<Record<'ar' | 'en', Readonly<Record<string, string>>>> = {
  ar: {
    TOOK_PART_IN: 'مشاركة {from} في {to}',
    REPRESENTS: 'تمثيل {from} لـ{to}',
    BELONGS_TO: 'تبعية {from} لـ{to}',
    MEMBER_OF: 'عضوية {from} في {to}',
    HELD_IN: 'انعقاد {from} في {to}',
    LOCATED_IN: 'وقوع {from} في {to}',
    PART_OF: 'انعقاد {from} ضمن {to}',
    DISCUSSED: 'مناقشة {to} خلال {from}',
    CONCERNS: 'تعلُّق {from} بـ{to}',
    MADE: 'تصريح {from}: {to}',
    MADE_DURING: 'صدور القول: {from} خلال {to}',
    REPORTED: 'نقلًا عن {from}: {to}',
    ABOUT: 'حديث القول: {from} عن {to}',
  },
  en: {
    TOOK_PART_IN: '{from} took part in {to}',
    REPRESENTS: '{from} represents {to}',
    BELONGS_TO: '{from} belongs to {to}',
    MEMBER_OF: '{from} is a member of {to}',
    HELD_IN: '{from} was held in {to}',
    LOCATED_IN: '{from} is in {to}',
    PART_OF: '{from} was part of {to}',
    DISCUSSED: '{from} discussed {to}',
    CONCERNS: '{from} concerns {to}',
    MADE: '{from} said: {to}',
    MADE_DURING: '{from} – said during {to}',
    REPORTED: 'according to {from}: {to}',
    ABOUT: '{from} – about {to}',
  },
};

const wordsOf = (language: 'ar' | 'en', other: { kind: string }) => ({
  kind: (kind: NodeKind | undefined): string => (kind ? KINDS[language][kind] : other.kind),
  name: apart,
  link: (type: string, from: string, to: string): string =>
    Object.hasOwn(LINKS[language], type)
      ? (LINKS[language][type] ?? '')
          .replace('{from}', () => apart(from))
          .replace('{to}', () => apart(to))
      : `${apart(from)} ${type} ${apart(to)}`,
});

const arabic = {
  ...wordsOf('ar', { kind: 'عنصر:' }),
  title: (before: string, after: string) => `ما تغيّر بين ${before} و${after}`,
  side: (name: string, date: string) => `${apart(name)} (${date})`,
  present: 'الحاضر',
  nothing: 'لم يتغير شيء.',
  none: 'لا شيء',
  colon: ' — ',
  semicolon: '؛ ',
  heading: {
    added: 'الجديد',
    gone: 'ما لم يعد موجودًا',
    changed: 'ما تغيّر',
    linked: 'علاقات جديدة',
    unlinked: 'علاقات لم تعد موجودة',
    relinked: 'علاقات تغيّرت',
  },
  property: (name: string, before: string, after: string) =>
    `${apart(name)}: كان ${apart(before)} وصار ${apart(after)}`,
  evidenceAdded: (count: number) =>
    counted('ar', count, {
      one: 'شاهد جديد من النص',
      two: 'شاهدان جديدان من النص',
      few: '# شواهد جديدة من النص',
      many: '# شاهدًا جديدًا من النص',
      other: '# شاهد جديد من النص',
    }),
  evidenceGone: (count: number) =>
    counted('ar', count, {
      one: 'سقط شاهد من النص',
      two: 'سقط شاهدان من النص',
      few: 'سقطت # شواهد من النص',
      many: 'سقط # شاهدًا من النص',
      other: 'سقط # شاهد من النص',
    }),
  more: (count: number) =>
    counted('ar', count, {
      one: 'وواحد غيرها',
      two: 'واثنان غيرها',
      few: 'و# غيرها',
      many: 'و# غيرها',
      other: 'و# غيرها',
    }),
};

/** The words of a difference as text, in both languages. */
export const DIFFERENCE_WORDS: Readonly<Record<'ar' | 'en', typeof arabic>> = {
  ar: arabic,
  en: {
    ...wordsOf('en', { kind: 'Item:' }),
    title: (before, after) => `What changed between ${before} and ${after}`,
    side: (name, date) => `${apart(name)} (${date})`,
    present: 'the present',
    nothing: 'Nothing changed.',
    none: 'nothing',
    colon: ' – ',
    semicolon: '; ',
    heading: {
      added: 'New',
      gone: 'Gone',
      changed: 'Changed',
      linked: 'New relations',
      unlinked: 'Relations that are gone',
      relinked: 'Relations that changed',
    },
    property: (name, before, after) => `${apart(name)} was ${apart(before)}, is ${apart(after)}`,
    evidenceAdded: (count) =>
      counted('en', count, {
        one: 'one more place in the text',
        other: '# more places in the text',
      }),
    evidenceGone: (count) =>
      counted('en', count, {
        one: 'one place in the text is gone',
        other: '# places in the text are gone',
      }),
    more: (count) => counted('en', count, { one: 'and one more', other: 'and # more' }),
  },
};
