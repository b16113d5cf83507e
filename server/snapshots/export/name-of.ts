import type { SnapshotNode } from '../../../contract/snapshot.ts';

const NAMES = {
  ar: ['nameAr', 'titleAr', 'textAr', 'nameEn', 'titleEn', 'textEn'],
  en: ['nameEn', 'titleEn', 'textEn', 'nameAr', 'titleAr', 'textAr'],
} as const;

/** What a node is called; its id where nothing names it. */
export function nameOf(
  { id, properties }: Pick<SnapshotNode, 'id' | 'properties'>,
  language: 'ar' | 'en',
): string {
  for (const name of [...NAMES[language], 'name', 'title']) {
    const value = properties[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return id;
}
