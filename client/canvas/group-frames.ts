import type { Picture } from './picture.ts';

/** The members of each group that has several. */
export function groupsIn({ nodes }: Picture): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { id, hint } of nodes) {
    if (hint?.group === undefined) continue;
    groups.set(hint.group, (groups.get(hint.group) ?? new Set()).add(id));
  }
  return new Map([...groups].filter(([, ids]) => ids.size > 1));
}
