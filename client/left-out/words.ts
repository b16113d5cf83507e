import type { Language } from '../workspace/types.ts';

const ar = {
  count: (n: string) => `خارج الرسم: ${n}`,
  title: 'ما ليس في الرسم',
  help: 'الأكثر صلاتٍ أولًا. يُضاف كلٌّ مع أقرب ما يتصل به.',
  links: (n: string) => `الصلات: ${n}`,
  add: 'أضِفه',
  more: 'أظهِر المزيد',
};

const en: typeof ar = {
  count: (n) => `${n} not in the picture`,
  title: 'What is not in the picture',
  help: 'The most connected first. Each is added with what is nearest to it.',
  links: (n) => `Connections: ${n}`,
  add: 'Add',
  more: 'Show more',
};

const WORDS: Readonly<Record<Language, typeof ar>> = { ar, en };

/** The words of what is not in the picture. */
export function leftOutWords(language: Language): typeof ar {
  return WORDS[language];
}
