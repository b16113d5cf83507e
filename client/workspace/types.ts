import type { EvidenceSpan } from '../../contract/evidence-span.ts';
import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { MeetingKind, NodeKind } from '../../contract/model.ts';
import type { Filters } from './filters.ts';
import type { Look } from './look.ts';
import type { Note } from './note.ts';

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `meetings`: meetings are dots. `contacts`: who met whom as lines with counts. */
export const VIEWS = ['meetings', 'contacts'] as const;
export type View = (typeof VIEWS)[number];

/** What the page is used for: looking at who met whom, asking in Cypher, what was kept. */
export const SCREENS = ['explore', 'cypher', 'snapshots'] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * How the same graph is looked at: as a picture, as lists that a reader can walk, as a table of who
 * met whom how often, by time, and as chains of meetings between some.
 */
export const SURFACES = ['canvas', 'list', 'matrix', 'timeline', 'paths'] as const;
export type Surface = (typeof SURFACES)[number];

/**
 * What the reader points at. A pair is two actors who met, its ids in order; `nodes` are two or
 * more picked one after another, in that order.
 */
export type Selection =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'relationship'; readonly id: string }
  | { readonly type: 'pair'; readonly ids: readonly [string, string] }
  | { readonly type: 'nodes'; readonly ids: readonly string[] };

/** The part of the graph that is here; `omitted` counts what is not. */
export interface WorkspaceGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  readonly omitted: { readonly nodes: number; readonly relationships: number };
  /** Of a node that came by expanding another: which one that was. */
  readonly broughtBy?: ReadonlyMap<string, string>;
}

/** A Cypher query that the address carries; its parameters as JSON, empty without any. */
export interface LinkedQuery {
  readonly text: string;
  readonly parameters: string;
}

/**
 * How the picture is laid out: by forces; in circles around who is at its `centre`; in rows by
 * state; by time from left to right; or in groups by place.
 */
export const LAYOUTS = ['force', 'concentric', 'layers', 'time', 'places'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What stands in one frame together. */
export const GROUPINGS = ['none', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between whom chains of meetings are looked for, and what joins them. */
export interface PathsAsked {
  readonly ends: readonly string[];
  /** Kinds of meeting that join nobody. */
  readonly without: readonly MeetingKind[];
  /** Whether those who stand for one state are joined as by a meeting. */
  readonly states: boolean;
  /** The chain that is marked in the picture: its nodes from one end to the other; none where empty. */
  readonly chain: readonly string[];
}

export const MATRIX_SUBJECTS = ['actors', 'states'] as const;
export const MATRIX_ORDERS = ['meetings', 'cluster', 'state', 'name'] as const;
export interface MatrixAsked {
  readonly of: (typeof MATRIX_SUBJECTS)[number];
  readonly order: (typeof MATRIX_ORDERS)[number];
}

/** Which of an actor's meetings their page tells of, by kind and topic; all where it is null. */
export interface ActorMeetings {
  readonly of: string | null;
  readonly kind: string | null;
  readonly topic: string | null;
}

/** What undo and redo go over. */
export interface Arrangement {
  readonly view: View;
  readonly hiddenKinds: readonly NodeKind[];
  /** Nodes hidden one by one. */
  readonly hiddenNodes: readonly string[];
  /** Nodes whose neighbourhood was asked for, in that order. */
  readonly expanded: readonly string[];
  /** Nodes that were found elsewhere and added, in that order. */
  readonly added: readonly string[];
  readonly filters: Filters;
  readonly layout: Layout;
  /** Who is in the middle of the circles; null: the one with the most meetings. */
  readonly centre: string | null;
  readonly grouping: Grouping;
  /** Nodes that stay where a hand put them, with where that is. */
  readonly pinned: ReadonlyMap<string, Point>;
  readonly look: Look;
  readonly notes: readonly Note[];
  readonly paths: PathsAsked;
  readonly matrix: MatrixAsked;
  /** The kept snapshot that is looked at instead of the present; the graph is of it then. */
  readonly snapshot: string | null;
  readonly meetings: ActorMeetings;
  readonly graph: WorkspaceGraph;
}

/** Something that was just done and is worth saying; the words are made where it is shown. */
export type Notice =
  | {
      readonly type: 'expanded';
      readonly id: string;
      readonly added: number;
      readonly shown: number;
      readonly total: number;
    }
  | { readonly type: 'expand-failed'; readonly id: string }
  /** A link to the page as it is, and whether the browser let it be copied. */
  | { readonly type: 'link'; readonly link: string; readonly copied: boolean }
  /** Nodes that were just taken out of sight by hand. */
  | { readonly type: 'hidden'; readonly ids: readonly string[] }
  | {
      readonly type: 'added';
      /** Nodes that were new, and all that were to be added. */
      readonly added: readonly string[];
      readonly total: number;
    };

/** Everything the page is, but for what the server says. Derived things are not stored. */
export interface Workspace extends Arrangement {
  readonly language: Language;
  readonly screen: Screen;
  readonly surface: Surface;
  readonly selection: Selection | null;
  /** The sentence the reader pointed at in the report. */
  readonly span: EvidenceSpan | null;
  /** The query that came with the address, until the editor's text is another. */
  readonly query: LinkedQuery | null;
  /** The node whose neighbourhood is on its way. */
  readonly expanding: string | null;
  readonly notice: Notice | null;
  readonly past: readonly Arrangement[];
  readonly future: readonly Arrangement[];
}
