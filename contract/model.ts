/**
 * The graph's public vocabulary: labels, relationship types and the closed lists of property
 * values. Saved queries and exports depend on these names. Plain constants, so that the page can
 * use them without loading a validator.
 */

/** The label that is each node's kind. `Person` and `Organization` nodes also carry `Actor`. */
export const NODE_KINDS = [
  'Person',
  'Organization',
  'State',
  'Place',
  'Meeting',
  'Topic',
  'Statement',
  'Report',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Kinds that also carry the label `Actor`: those who can take part in a meeting. */
export const ACTOR_KINDS = ['Person', 'Organization'] as const satisfies readonly NodeKind[];

/** Every label a kind's nodes carry, the kind itself first. */
export function labelsOf(kind: NodeKind): readonly string[] {
  return (ACTOR_KINDS as readonly NodeKind[]).includes(kind) ? [kind, 'Actor'] : [kind];
}

/** The kind among a node's labels; undefined for a node that is not of this model. */
export function kindOf(labels: readonly string[]): NodeKind | undefined {
  return NODE_KINDS.find((kind) => labels.includes(kind));
}

/** Relationship types, each with the kinds it may start from and lead to. */
export const RELATIONSHIPS = {
  TOOK_PART_IN: { from: ['Person', 'Organization'], to: ['Meeting'] },
  REPRESENTS: { from: ['Person'], to: ['State', 'Organization'] },
  BELONGS_TO: { from: ['Organization'], to: ['State'] },
  MEMBER_OF: { from: ['State'], to: ['Organization'] },
  HELD_IN: { from: ['Meeting'], to: ['Place', 'State'] },
  LOCATED_IN: { from: ['Place'], to: ['State'] },
  PART_OF: { from: ['Meeting'], to: ['Meeting'] },
  DISCUSSED: { from: ['Meeting'], to: ['Topic'] },
  CONCERNS: { from: ['Topic'], to: ['State', 'Place'] },
  MADE: { from: ['Person', 'Organization', 'State'], to: ['Statement'] },
  MADE_DURING: { from: ['Statement'], to: ['Meeting'] },
  REPORTED: { from: ['Person', 'Organization'], to: ['Statement'] },
  ABOUT: {
    from: ['Statement'],
    to: ['Person', 'Organization', 'State', 'Place', 'Meeting', 'Topic', 'Statement'],
  },
} as const satisfies Record<string, { from: readonly NodeKind[]; to: readonly NodeKind[] }>;
export type RelationshipType = keyof typeof RELATIONSHIPS;
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/**
 * A relationship's id: `TYPE:from:to`, and in English the post, which tells apart the posts that
 * somebody holds in one state.
 */
export function relationshipId(type: string, from: string, to: string, post: unknown): string {
  return [type, from, to, ...(typeof post === 'string' ? [post] : [])].join(':');
}

/** `Meeting.kind`, after PLOVER's CONSULT contexts. */
export const MEETING_KINDS = [
  'bilateral',
  'phone',
  'visit',
  'multilateral',
  'negotiation',
  'mediation',
  'letter',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** `Meeting.status`; only `held` counts as "met". */
export const MEETING_STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** `TOOK_PART_IN.role`. */
export const ROLES = ['participant', 'host', 'visitor', 'mediator', 'head_of_delegation'] as const;
export type Role = (typeof ROLES)[number];

/** `Organization.kind`. */
export const ORGANIZATION_KINDS = [
  'ministry',
  'presidency',
  'government',
  'parliament',
  'agency',
  'bloc',
  'delegation',
  'party',
  'armed_group',
  'company',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** `Place.kind`. */
export const PLACE_KINDS = ['city', 'region', 'territory'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
