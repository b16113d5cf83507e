import type { GraphNode } from '../../../contract/graph.ts';

/** What a node is called in either language: its name, its title or its words. */
export function namesOf(node: GraphNode | undefined): {
  readonly nameAr: string | null;
  readonly nameEn: string | null;
} {
  const words = (...names: string[]): string | null => {
    const value = names.map((name) => node?.properties[name]).find((v) => typeof v === 'string');
    return typeof value === 'string' ? value : null;
  };
  return {
    nameAr: words('nameAr', 'titleAr', 'textAr'),
    nameEn: words('nameEn', 'titleEn', 'textEn'),
  };
}
