import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** One thing under a heading. */
export type Item =
  /** Any node, with the relationship that puts it here and where it was so. */
  | {
      readonly type: 'node';
      readonly node: GraphNode;
      readonly relationship: GraphRelationship;
      readonly during: readonly GraphNode[];
    }
  /** Who holds a post, or whom somebody represents, whichever is not the selected one. */
  | { readonly type: 'post'; readonly node: GraphNode; readonly relationship: GraphRelationship }
  /** Somebody who was met, and in which meetings; without a node when they are not within reach. */
  | {
      readonly type: 'contact';
      readonly id: string;
      /** Who met them. */
      readonly of: string;
      readonly node: GraphNode | undefined;
      readonly names: { readonly ar: string | null; readonly en: string | null };
      readonly meetings: readonly MeetingFacts[];
      /** Meetings there are, also those out of reach. */
      readonly count: number;
      /** EDTF: when the latest that is dated was. */
      readonly last: string | null;
    }
  | {
      readonly type: 'meeting';
      readonly facts: MeetingFacts;
      readonly relationship: GraphRelationship;
    }
  /** What was said, by whom, according to whom. */
  | {
      readonly type: 'statement';
      readonly node: GraphNode;
      readonly relationship: GraphRelationship;
      readonly speakers: readonly GraphNode[];
      readonly reporters: readonly GraphNode[];
      readonly during: readonly GraphNode[];
    };

export type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>;

export type SectionId =
  | 'posts'
  | 'met'
  | 'alone'
  | 'notHeld'
  | 'discussed'
  | 'said'
  | 'reported'
  | 'saidAbout'
  | 'people'
  | 'organizations'
  | 'belongs'
  | 'members'
  | 'memberOf'
  | 'places'
  | 'locatedIn'
  | 'meetingsHere'
  | 'topics'
  | 'participants'
  | 'partOf'
  | 'contains'
  | 'statements'
  | 'concerns'
  | 'discussedIn'
  | 'saidBy'
  | 'reportedBy'
  | 'about'
  | 'during'
  | 'meetings';

/** A heading and what stands under it; `total` also counts what is out of reach. */
export interface Section {
  readonly id: SectionId;
  readonly items: readonly Item[];
  readonly total: number;
}

/** A section of these items; undefined when there are none. */
export function section(
  id: SectionId,
  items: readonly Item[],
  total = items.length,
): Section | undefined {
  return items.length === 0 ? undefined : { id, items, total };
}

/** The sections there are, in order. */
export function sections(...all: readonly (Section | undefined)[]): readonly Section[] {
  return all.filter((one) => one !== undefined);
}
