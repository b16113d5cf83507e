/** The address bar's words for the workspace, so that a link shows another person the same thing. */
import { type EvidenceSpan, formatEvidence, parseEvidence } from '../../contract/evidence-span.ts';
import { NODE_KINDS, type NodeKind } from '../../contract/model.ts';
import { DEFAULT_HIDDEN_KINDS, pairOf } from './transitions.ts';
import {
  LANGUAGES,
  type Language,
  type LinkedQuery,
  SCREENS,
  type Screen,
  type Selection,
  SURFACES,
  type Surface,
  VIEWS,
  type View,
} from './types.ts';

export interface Address {
  readonly selection: Selection | null;
  readonly view: View;
  readonly hiddenKinds: readonly NodeKind[];
  readonly hiddenNodes: readonly string[];
  readonly expanded: readonly string[];
  readonly screen: Screen;
  readonly surface: Surface;
  /** null: the link does not say, so the reader's own choice holds. */
  readonly language: Language | null;
  readonly span: EvidenceSpan | null;
  /** A Cypher query for the editor; opening a link never runs it. */
  readonly query: LinkedQuery | null;
}

/**
 * Reads a query string; whatever is unknown or malformed is left at its default.
 * @example readAddress('?node=abbas-araghchi&view=contacts&hide=Topic,Statement&lang=ar')
 * @example readAddress('?screen=cypher&query=RETURN%20$one&parameters=%7B%22one%22:1%7D')
 */
export function readAddress(search: string): Address {
  const parts = new Map<string, readonly string[]>();
  for (const part of search.replace(/^\?/u, '').split('&')) {
    const [key = '', value = ''] = part.split(/=(.*)/su);
    const items = value.split(',').map(decode);
    if (!parts.has(key))
      parts.set(
        key,
        items.filter((item) => item !== ''),
      );
  }
  const one = (key: string) => parts.get(key)?.[0];
  const text = parts.get('query')?.join(',');
  const hide = parts.get('hide');
  return {
    selection: readSelection(one('node'), one('rel'), parts.get('pair')),
    view: memberOf(VIEWS, one('view')) ?? 'meetings',
    hiddenKinds: hide ? NODE_KINDS.filter((kind) => hide.includes(kind)) : DEFAULT_HIDDEN_KINDS,
    hiddenNodes: unique(parts.get('hidden')),
    expanded: unique(parts.get('expanded')),
    screen: memberOf(SCREENS, one('screen')) ?? 'explore',
    surface: memberOf(SURFACES, one('surface')) ?? 'canvas',
    language: memberOf(LANGUAGES, one('lang')) ?? null,
    span: parseEvidence(parts.get('span')?.join(',') ?? '') ?? null,
    query: text ? { text, parameters: parts.get('parameters')?.join(',') ?? '' } : null,
  };
}

/** Writes a query string with its `?`, empty when everything is at its default. */
export function writeAddress(address: Address): string {
  const { selection, view, hiddenKinds, hiddenNodes, expanded } = address;
  const { screen, surface, language, span, query } = address;
  const parts: string[] = [];
  const add = (key: string, ...items: readonly string[]) => {
    parts.push(`${key}=${items.map(encode).join(',')}`);
  };
  if (screen !== 'explore') add('screen', screen);
  if (query) add('query', query.text);
  if (query?.parameters) add('parameters', query.parameters);
  if (selection?.type === 'node') add('node', selection.id);
  if (selection?.type === 'relationship') add('rel', selection.id);
  if (selection?.type === 'pair') add('pair', ...selection.ids);
  if (span) add('span', ...formatEvidence(span).split(','));
  if (view !== 'meetings') add('view', view);
  if (!sameKinds(hiddenKinds, DEFAULT_HIDDEN_KINDS)) {
    add('hide', ...NODE_KINDS.filter((kind) => hiddenKinds.includes(kind)));
  }
  if (hiddenNodes.length > 0) add('hidden', ...hiddenNodes);
  if (expanded.length > 0) add('expanded', ...expanded);
  if (surface !== 'canvas') add('surface', surface);
  if (language) add('lang', language);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function readSelection(
  node: string | undefined,
  relationship: string | undefined,
  pair: readonly string[] = [],
): Selection | null {
  if (node) return { type: 'node', id: node };
  if (relationship) return { type: 'relationship', id: relationship };
  const [a, b] = pair;
  return a && b && a !== b ? pairOf(a, b) : null;
}

function memberOf<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  return list.find((item) => item === value);
}

function unique(items: readonly string[] = []): readonly string[] {
  return [...new Set(items)];
}

function sameKinds(a: readonly NodeKind[], b: readonly NodeKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

// Colons and slashes may stand in a query; commas part the items.
function encode(item: string): string {
  return encodeURIComponent(item.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}

function decode(item: string): string {
  try {
    return decodeURIComponent(item.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
