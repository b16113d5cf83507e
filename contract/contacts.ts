/** Who met whom, as lines from one to another, in the page and in every picture that leaves it. */

/** Two actors who met, their ids in order, and the held meetings that both took part in. */
export interface Contact {
  readonly ids: readonly [string, string];
  readonly meetings: readonly string[];
}

interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Everybody who took part in a held meeting with everybody else who did. */
export function contactsAmong(
  relationships: Iterable<Tie>,
  nodes: ReadonlyMap<string, { readonly properties: Readonly<Record<string, unknown>> }>,
): readonly Contact[] {
  const parties = new Map<string, Set<string>>();
  for (const { type, from, to } of relationships) {
    if (type !== 'TOOK_PART_IN' || nodes.get(to)?.properties.status !== 'held') continue;
    parties.set(to, (parties.get(to) ?? new Set()).add(from));
  }
  const contacts = new Map<string, { ids: [string, string]; meetings: string[] }>();
  for (const [meeting, actors] of parties) {
    const sorted = [...actors].sort();
    sorted.forEach((a, index) => {
      for (const b of sorted.slice(index + 1)) {
        const key = JSON.stringify([a, b]);
        const contact = contacts.get(key) ?? { ids: [a, b], meetings: [] };
        contact.meetings.push(meeting);
        contacts.set(key, contact);
      }
    });
  }
  return [...contacts.values()];
}

/** How wide the line of two who met is, in the drawing's units. */
export function contactWidth({ meetings }: Pick<Contact, 'meetings'>): number {
  return Math.min(12, 2 + meetings.length * 1.5);
}

const STANDING = ['REPRESENTS', 'BELONGS_TO', 'MEMBER_OF'];

interface Part<Node, Relationship> {
  readonly nodes: readonly Node[];
  /** Those that say where somebody stands. */
  readonly standing: readonly Relationship[];
  readonly contacts: readonly Contact[];
}

/**
 * What a picture of who met whom holds of a part of the graph: every person, whoever met somebody,
 * and where they stand.
 */
export function contactsPart<
  Node extends { readonly id: string; readonly labels: readonly string[] },
  Relationship extends Tie,
>(
  { nodes, relationships }: { nodes: readonly Node[]; relationships: readonly Relationship[] },
  contacts: readonly Contact[],
): Part<Node, Relationship> {
  const standing = relationships.filter(({ type }) => STANDING.includes(type));
  const kept = new Set([
    ...contacts.flatMap(({ ids }) => ids),
    ...standing.flatMap(({ from, to }) => [from, to]),
  ]);
  const drawn = nodes.filter(({ id, labels }) => kept.has(id) || labels.includes('Person'));
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    nodes: drawn,
    standing,
    contacts: contacts.filter(({ ids: [a, b] }) => ids.has(a) && ids.has(b)),
  };
}
