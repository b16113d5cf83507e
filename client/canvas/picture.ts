/** What is drawn, made from a graph alone: no drawing library, no positions. */
import { type Contact, contactsPart } from '../../contract/contacts.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { meetingKindOf, statusOf, statusOfLine } from '../../contract/meeting-look.ts';
import type { MeetingKind, MeetingStatus } from '../../contract/model.ts';
import type { IconName } from '../../contract/node-icons.ts';
import { speechOf } from '../i18n/speech.ts';
import type { Scales } from '../look/scale.ts';
import { deriveContacts } from '../workspace/derive-contacts.ts';
import { nameOf } from '../workspace/name-of.ts';
import type { Note } from '../workspace/note.ts';
import type { Language, Point, Workspace, WorkspaceGraph } from '../workspace/types.ts';
import {
  type DrawnKind,
  type Shown as InSight,
  isOther,
  visibleGraph,
  visibleKindOf,
} from '../workspace/visible-graph.ts';
import type { Arrangement } from './layout/layout-types.ts';
import type { LayoutHint } from './layout-hints.ts';
import { relationWords } from './relation-words.ts';

/** What became of something between two snapshots, where that is what the picture tells. */
export type Change = 'added' | 'gone' | 'changed';

export interface DrawnNode {
  readonly id: string;
  readonly kind: DrawnKind;
  /** Its labels in words, where its kind does not say what it is. */
  readonly labels?: string;
  /** Its whole name in the reader's language. */
  readonly name: string;
  readonly meeting?: { readonly kind: MeetingKind; readonly status: MeetingStatus };
  /** A person whom the report does not name. */
  readonly unnamed: boolean;
  /** What stands under it instead of its name; nothing where it is empty. */
  readonly label?: string;
  /** How large it is, from 0 to 4, where size says something. */
  readonly step?: number;
  /** Its colour's name, where colour says something else than the kind. */
  readonly tone?: string;
  /** An icon on it instead of its own, or `none`. */
  readonly icon?: { readonly name: IconName; readonly image: string } | 'none';
  readonly change?: Change;
  /** What the layout goes by. */
  readonly hint?: LayoutHint;
  /** The reader wrote something on it. */
  readonly noted?: boolean;
}

export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What it is, in words, the fullest first; shown along the line when it matters. */
  readonly words: readonly string[];
  /** `status` of the meeting it leads to; held where there is none. */
  readonly status: MeetingStatus;
  /** Taking part is what the picture is about: those lines stand out. */
  readonly strong: boolean;
  /** Two who met: their line stands for these meetings. */
  readonly contact?: Contact;
  readonly change?: Change;
  readonly noted?: boolean;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** By what its nodes find their places; by forces where it does not say. */
  readonly arrangement?: Arrangement;
  /** Nodes that stay where a hand put them. */
  readonly pinned?: ReadonlyMap<string, Point>;
  /** What sizes and colours say, where the reader asked for it. */
  readonly scales?: Scales;
  /** It is about to come: how it looks is still being found out. */
  readonly pending?: boolean;
}

/** What a picture is made of. */
export type Shown = InSight &
  Pick<Workspace, 'view' | 'language'> & { readonly notes?: readonly Note[] };

/** The picture of a workspace, in either view; the nodes `also` are in it whatever the filters. */
export function makePicture(workspace: Shown, also: readonly string[] = []): Picture {
  const picture =
    workspace.view === 'contacts' ? contactsPicture(workspace) : meetingsPicture(workspace, also);
  const noted = new Set(workspace.notes?.map(({ on }) => on));
  const marked = <T extends { readonly id: string }>(drawn: readonly T[]) =>
    drawn.map((each) => (noted.has(each.id) ? { ...each, noted: true } : each));
  return { nodes: marked(picture.nodes), edges: marked(picture.edges) };
}

function meetingsPicture(workspace: Shown, also: readonly string[]): Picture {
  const { nodes, relationships } = visibleGraph(workspace, also);
  return {
    nodes: nodes.flatMap((node) => drawnNode(node, workspace.language)),
    edges: relationships.map((relationship) => drawnEdge(relationship, workspace)),
  };
}

function contactsPicture(workspace: Shown): Picture {
  const all = deriveContacts(workspace.graph, workspace.filters);
  const { nodes, standing, contacts } = contactsPart(visibleGraph(workspace), all);
  const { number } = speechOf(workspace.language);
  return {
    nodes: nodes.flatMap((node) => drawnNode(node, workspace.language)),
    edges: [
      ...standing.map((relationship) => drawnEdge(relationship, workspace)),
      ...contacts.map((contact): DrawnEdge => {
        const [source, target] = contact.ids;
        return {
          id: contactEdgeId(contact),
          source,
          target,
          words: [number(contact.meetings.length)],
          status: 'held',
          strong: true,
          contact,
        };
      }),
    ],
  };
}

/** The drawn id of a contact's line; it begins like no relationship's. */
export function contactEdgeId({ ids }: Pick<Contact, 'ids'>): string {
  return `contact:${ids.map(encodeURIComponent).join(':')}`;
}

/** A node as it is drawn; nothing for a report, which no picture holds. */
export function drawnNode(node: GraphNode, language: Language): DrawnNode[] {
  const kind = visibleKindOf(node);
  if (!kind && !isOther(node)) return [];
  if (!kind) {
    const labels = node.labels.map((label) => `:${label}`).join('');
    return [{ id: node.id, kind: 'Other', name: nameOf(node, language), labels, unnamed: false }];
  }
  const base = {
    id: node.id,
    kind,
    name: nameOf(node, language),
    unnamed: node.properties.unnamed === true,
  };
  if (kind !== 'Meeting') return [base];
  return [
    {
      ...base,
      meeting: {
        kind: meetingKindOf(node),
        status: statusOf(node),
      },
    },
  ];
}

/** A relationship as it is drawn. */
export function drawnEdge(
  relationship: GraphRelationship,
  {
    graph,
    language,
  }: { readonly graph: Pick<WorkspaceGraph, 'nodes'>; readonly language: Language },
): DrawnEdge {
  const { id, from, to, type } = relationship;
  return {
    id,
    source: from,
    target: to,
    words: relationWords(relationship, language),
    status: statusOfLine(relationship, graph.nodes),
    strong: type === 'TOOK_PART_IN',
  };
}
