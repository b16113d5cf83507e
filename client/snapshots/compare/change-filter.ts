/** Which of the differences between two snapshots are looked at. */
import { holdsWords } from '../../../contract/holds-words.ts';
import type { SnapshotDifference } from '../../../contract/snapshot-difference.ts';
import type { ListedChange } from './changes-in.ts';
import { CHANGES } from './union.ts';

/** What can be chosen: what happened, to what, and in what of it. */
export const FACETS = {
  change: CHANGES,
  what: ['nodes', 'relationships'],
  within: ['properties', 'evidence'],
} as const;
export type Facet = keyof typeof FACETS;
export type FacetValue = (typeof FACETS)[Facet][number];

/** Of a facet of which nothing is chosen, everything passes. */
export interface ChangeFilter {
  readonly chosen: ReadonlySet<FacetValue>;
  /** Words that the names or the changed values hold. */
  readonly typed: string;
}

export const NO_FILTER: ChangeFilter = { chosen: new Set(), typed: '' };

export function isFiltered({ chosen, typed }: ChangeFilter): boolean {
  return chosen.size > 0 || typed.trim() !== '';
}

/** Chooses a value, or lets it go. */
export function chosenToggled(filter: ChangeFilter, value: FacetValue): ChangeFilter {
  const chosen = new Set(filter.chosen);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...filter, chosen };
}

/** @param textOf all that is said of it, in both languages */
export function passesFilter(
  listed: ListedChange,
  { chosen, typed }: ChangeFilter,
  textOf: (listed: ListedChange) => string,
): boolean {
  const values = valuesOf(listed);
  const passes = Object.values(FACETS).every((all) => {
    const wanted = all.filter((value) => chosen.has(value));
    return wanted.length === 0 || wanted.some((value) => values.has(value));
  });
  return passes && (typed.trim() === '' || holdsWords(textOf(listed), typed.trim()));
}

/** Of all differences, also those that are not listed, how many each value stands for. */
export function facetCounts({
  nodes,
  relationships,
}: SnapshotDifference): Readonly<Record<FacetValue, number>> {
  const of = ({ counts }: { counts: SnapshotDifference['nodes']['counts'] }) =>
    counts.added + counts.gone + counts.changed;
  const sum = (name: 'added' | 'gone' | 'changed' | 'properties' | 'evidence') =>
    nodes.counts[name] + relationships.counts[name];
  return {
    added: sum('added'),
    gone: sum('gone'),
    changed: sum('changed'),
    nodes: of(nodes),
    relationships: of(relationships),
    properties: sum('properties'),
    evidence: sum('evidence'),
  };
}

function valuesOf({ change, what, detail }: ListedChange): ReadonlySet<FacetValue> {
  const values = new Set<FacetValue>([change, what]);
  if (!detail) return values;
  if (detail.properties.length > 0) values.add('properties');
  if (detail.evidence.added.length + detail.evidence.gone.length > 0) values.add('evidence');
  return values;
}
