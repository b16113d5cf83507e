import type { GraphNode } from '../../contract/graph.ts';
import type { Language } from './types.ts';

const KEYS = {
  ar: ['nameAr', 'titleAr', 'textAr', 'title'],
  en: ['nameEn', 'titleEn', 'textEn', 'title'],
} as const satisfies Record<Language, readonly string[]>;
/** As other programs name what they have. */
const ELSE = 'name';

/** What a node is called in a language: name, title or words; else in the other language; else its id. */
export function nameOf(node: GraphNode, language: Language): string {
  const other = language === 'ar' ? 'en' : 'ar';
  for (const key of [...KEYS[language], ...KEYS[other], ELSE]) {
    const value = node.properties[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return node.id;
}
