import { plainProperty } from '../../../contract/plain-property.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import { propertyName, propertyValueWords } from '../../../contract/property-words.ts';
import { speechOf } from '../../i18n/speech.ts';
import { LANGUAGES, type Language } from '../../workspace/types.ts';
import type { ListedChange } from './changes-in.ts';
import { elementWords } from './element-words.ts';
import type { Union } from './union.ts';

/** A property's value as a reader reads it; empty for none. */
export function valueText(
  name: string,
  value: PropertyValue,
  { labels, language }: { readonly labels: readonly string[]; readonly language: Language },
): string {
  const plain = plainProperty(value);
  if (plain === null) return '';
  const words = propertyValueWords(name, plain, labels, language);
  if (words !== undefined) return words;
  if (Array.isArray(plain)) return plain.map(String).join(' · ');
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
}

/** The labels of a node; none for a relationship. */
export function labelsIn(element: ListedChange['element']): readonly string[] {
  return 'labels' in element ? element.labels : [];
}

/** All that is said of a change, in both languages, to look for words in. */
export function changeText({ element, detail }: ListedChange, union: Union): string {
  const labels = labelsIn(element);
  return LANGUAGES.flatMap((language) => {
    const value = (name: string, of: PropertyValue) => valueText(name, of, { labels, language });
    const held = Object.entries(element.properties).filter(([name]) => name !== 'evidence');
    return [
      elementWords(element, union, speechOf(language)),
      element.id,
      ...held.map(([name, of]) => value(name, of)),
      ...(detail?.properties ?? []).flatMap(({ name, before, after }) => [
        propertyName(name, language),
        value(name, before),
        value(name, after),
      ]),
    ];
  }).join('\n');
}
