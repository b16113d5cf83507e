/** Line drawings on nodes, in the page and in every picture that leaves it. */
import { CHOSEN_ICON_SHARE } from './chosen-look.ts';
import {
  ICON_SHARE,
  type LineIcon,
  meetingIcons,
  meetingKindOf,
  statusOf,
} from './meeting-look.ts';
import { kindOf, type NodeKind, type OrganizationKind, type PlaceKind } from './model.ts';

/** What has an icon: kinds of nodes, and kinds of bodies and places. */
export type IconName =
  | Exclude<NodeKind, 'Meeting' | 'Report'>
  | Exclude<OrganizationKind, 'other'>
  | PlaceKind;

/** Tabler's (MIT), on the grid of `LineIcon`. */
const PATHS: Readonly<Record<IconName, string>> = {
  Person: 'M8 7a4 4 0 1 0 8 0a4 4 0 0 0-8 0M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2',
  State: 'M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1-7 0a5 5 0 0 0-7 0v-9M5 21v-7',
  Organization:
    'M3 21l18 0M9 8l1 0M9 12l1 0M9 16l1 0M14 8l1 0M14 12l1 0M14 16l1 0M5 21v-16a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16',
  Place:
    'M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.657 16.657l-4.243 4.243a2 2 0 0 1-2.827 0l-4.244-4.243a8 8 0 1 1 11.314 0',
  Topic:
    'M6.5 7.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0M3 6v5.172a2 2 0 0 0 .586 1.414l7.71 7.71a2.41 2.41 0 0 0 3.408 0l5.592-5.592a2.41 2.41 0 0 0 0-3.408l-7.71-7.71a2 2 0 0 0-1.414-.586h-5.172a3 3 0 0 0-3 3',
  Statement:
    'M10 11h-4a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v6c0 2.667-1.333 4.333-4 5M19 11h-4a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v6c0 2.667-1.333 4.333-4 5',
  ministry:
    'M3 9a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2l0-9M8 7v-2a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M12 12l0 .01M3 13a20 20 0 0 0 18 0',
  presidency: 'M12 6l4 6l5-4l-2 10h-14l-2-10l5 4l4-6',
  government: 'M3 21l18 0M3 10l18 0M5 6l7-3l7 3M4 10l0 11M20 10l0 11M8 14l0 3M12 14l0 3M16 14l0 3',
  parliament:
    'M13 10l7.383 7.418c.823 .82 .823 2.148 0 2.967a2.11 2.11 0 0 1-2.976 0l-7.407-7.385M6 9l4 4M13 10l-4-4M3 21h7M6.793 15.793l-3.586-3.586a1 1 0 0 1 0-1.414l2.293-2.293l.5 .5l3-3l-.5-.5l2.293-2.293a1 1 0 0 1 1.414 0l3.586 3.586a1 1 0 0 1 0 1.414l-2.293 2.293l-.5-.5l-3 3l.5 .5l-2.293 2.293a1 1 0 0 1-1.414 0',
  agency: 'M3 21l18 0M5 21v-14l8-4v18M19 21v-10l-6-4M9 9l0 .01M9 12l0 .01M9 15l0 .01M9 18l0 .01',
  bloc: 'M14 20a2 2 0 1 0-4 0a2 2 0 0 0 4 0M14 4a2 2 0 1 0-4 0a2 2 0 0 0 4 0M6 12a2 2 0 1 0-4 0a2 2 0 0 0 4 0M22 12a2 2 0 1 0-4 0a2 2 0 0 0 4 0M13.5 5.5l5 5M5.5 13.5l5 5M13.5 18.5l5-5M10.5 5.5l-5 5',
  delegation:
    'M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2M16 3.13a4 4 0 0 1 0 7.75M21 21v-2a4 4 0 0 0-3-3.85',
  party:
    'M18 8a3 3 0 0 1 0 6M10 8v11a1 1 0 0 1-1 1h-1a1 1 0 0 1-1-1v-5M12 8l4.524-3.77a.9 .9 0 0 1 1.476 .692v12.156a.9 .9 0 0 1-1.476 .692l-4.524-3.77h-8a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h8',
  armed_group: 'M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1-8.5 15a12 12 0 0 1-8.5-15a12 12 0 0 0 8.5-3',
  company:
    'M3 21h18M5 21v-12l5 4v-4l5 4h4M19 21v-8l-1.436-9.574a.5 .5 0 0 0-.495-.426h-1.145a.5 .5 0 0 0-.494 .418l-1.43 8.582M9 17h1M14 17h1',
  city: 'M8 9l5 5v7h-5v-4m0 4h-5v-7l5-5m1 1v-6a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17h-8M13 7l0 .01M17 7l0 .01M17 11l0 .01M17 15l0 .01',
  region: 'M3 7l6-3l6 3l6-3v13l-6 3l-6-3l-6 3v-13M9 4v13M15 7v13',
  territory:
    'M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.657 16.657l-4.243 4.243a2 2 0 0 1-2.827 0l-4.244-4.243a8 8 0 1 1 11.314 0',
};

/** How thick their lines are. */
const WIDTH = 1.9;

export function nodeIcon(name: IconName): LineIcon {
  return { path: PATHS[name], width: WIDTH };
}

/** An icon's name as a type knows it; undefined for a word that is none. */
export function iconNamed(word: string): IconName | undefined {
  return Object.hasOwn(PATHS, word) ? (word as IconName) : undefined;
}

/** What is drawn on a node, and how wide it is, of the node's width. */
export interface NodeIcon {
  readonly lines: readonly LineIcon[];
  readonly share: number;
}

/** A node's icon: the one that was `chosen`, or a meeting's own; none where that is `none`. */
export function iconOn(
  node: {
    readonly labels: readonly string[];
    readonly properties: Readonly<Record<string, unknown>>;
  },
  chosen: string | undefined,
): NodeIcon | undefined {
  if (chosen === 'none') return undefined;
  const name = chosen === undefined ? undefined : iconNamed(chosen);
  if (name) return { lines: [nodeIcon(name)], share: CHOSEN_ICON_SHARE };
  if (kindOf(node.labels) !== 'Meeting') return undefined;
  return { lines: meetingIcons(meetingKindOf(node), statusOf(node)), share: ICON_SHARE };
}
