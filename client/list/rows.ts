import type { Contact } from '../../contract/contacts.ts';
import type { GraphNode } from '../../contract/graph.ts';
import { type MeetingFacts, meetingFacts } from '../details/meeting-facts.ts';
import { type Link, type Neighbourhood, wordsOf } from '../details/neighbourhood.ts';
import { nodeName } from '../i18n/node-names.ts';
import type { Speech } from '../i18n/speech.ts';

/** A column that a table can be ordered by; what is not known comes last either way. */
export interface Column<T> {
  readonly id: string;
  readonly key: (row: T, speech: Speech) => string | number | undefined;
}

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

export interface PersonRow {
  readonly node: GraphNode;
  readonly posts: readonly Link[];
  /** How many they met. */
  readonly met: number;
}

/** People with their posts and how many they met. */
export function personRows(
  people: readonly GraphNode[],
  around: Neighbourhood,
  contacts: readonly Contact[],
): readonly PersonRow[] {
  return people.map((node) => ({
    node,
    posts: around.out(node.id, 'REPRESENTS'),
    met: contacts.filter(({ ids }) => ids.includes(node.id)).length,
  }));
}

export function meetingRows(
  meetings: readonly GraphNode[],
  around: Neighbourhood,
): readonly MeetingFacts[] {
  return meetings.map((node) => meetingFacts(around, node));
}

/** Rows in an order; without one, as they came. */
export function ordered<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  order: Order | null,
  speech: Speech,
): readonly T[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (!column || !order) return rows;
  return rows
    .map((row) => [row, column.key(row, speech)] as const)
    .toSorted(([, a], [, b]) => {
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
      const difference =
        typeof a === 'number' && typeof b === 'number'
          ? a - b
          : speech.compare(String(a), String(b));
      return order.descending ? -difference : difference;
    })
    .map(([row]) => row);
}

const name = (node: GraphNode | undefined, { language }: Speech) =>
  node && nodeName(node, language).text;

export const PERSON_COLUMNS: readonly Column<PersonRow>[] = [
  { id: 'name', key: ({ node }, speech) => name(node, speech) },
  {
    id: 'post',
    key: ({ posts: [post] }, { language }) =>
      post && wordsOf(post.relationship, language === 'ar' ? 'postAr' : 'postEn'),
  },
  { id: 'met', key: ({ met }) => met },
];

export const MEETING_COLUMNS: readonly Column<MeetingFacts>[] = [
  { id: 'meeting', key: ({ node }, speech) => name(node, speech) },
  { id: 'kind', key: ({ kind }, { t }) => kind && t(`meetingKind.${kind}`) },
  { id: 'date', key: ({ node, date }) => wordsOf(node, 'earliest') ?? date },
  { id: 'place', key: ({ places: [place] }, speech) => name(place?.node, speech) },
  { id: 'participants', key: ({ parties: [party] }, speech) => name(party?.node, speech) },
];
