import type { GraphNode } from '../../contract/graph.ts';
import type { Language } from '../workspace/types.ts';
import { regionNames } from './formats.ts';

/** Words and the language they are in. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

const KEYS = {
  ar: ['nameAr', 'titleAr', 'textAr'],
  en: ['nameEn', 'titleEn', 'textEn'],
} as const satisfies Record<Language, readonly string[]>;

/** A node's name, title or words in a language; undefined when it has none there. */
export function ownName(node: GraphNode, language: Language): string | undefined {
  for (const key of KEYS[language]) {
    const value = node.properties[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  if (node.labels.includes('State')) return stateName(node.id, language);
  return undefined;
}

/** What to call a node for a reader: in their language if it can be, else as it is known. */
export function nodeName(node: GraphNode, language: Language): LocalText {
  const other = language === 'ar' ? 'en' : 'ar';
  for (const lang of [language, other] as const) {
    const text = ownName(node, lang);
    if (text !== undefined) return { text, lang };
  }
  const { name, title, language: written } = node.properties;
  if (typeof title === 'string') return { text: title, lang: String(written ?? 'und') };
  // As other programs name what they have.
  if (typeof name === 'string' && name !== '') return { text: name, lang: 'und' };
  return { text: node.id, lang: 'en' };
}

/** The name in the language the page is not shown in; undefined when there is none or it is the same. */
export function otherName(node: GraphNode, language: Language): LocalText | undefined {
  const lang = language === 'ar' ? 'en' : 'ar';
  const text = ownName(node, lang);
  return text === undefined || text === nodeName(node, language).text ? undefined : { text, lang };
}

/** Puts a name apart from the direction of the text around it, where no element can. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function stateName(code: string, language: Language): string | undefined {
  if (!/^[A-Z]{2}$/u.test(code)) return undefined;
  return regionNames(language).of(code);
}
