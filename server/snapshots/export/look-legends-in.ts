import { type LookLegend, lookLegends } from '../../../contract/look-legend.ts';
import type { SnapshotNode, SnapshotView } from '../../../contract/snapshot.ts';
import { nameOf } from './name-of.ts';
import { numberIn } from './number-in.ts';

/** What the sizes, colours and icons that were chosen in a view say; nothing in a plain one. */
export function lookLegendsIn(
  { scales = {} }: Pick<SnapshotView, 'scales'> = {},
  nodes: ReadonlyMap<string, SnapshotNode>,
  language: 'ar' | 'en',
): readonly LookLegend[] {
  const stateName = (id: string) => {
    const state = nodes.get(id);
    return state ? nameOf(state, language) : id;
  };
  const number = (value: number) => numberIn(value, language);
  return lookLegends(scales, { language, number, stateName });
}
