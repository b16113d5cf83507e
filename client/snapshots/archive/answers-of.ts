import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import type { MetReply } from '../../../contract/met.ts';
import { kindOf } from '../../../contract/model.ts';
import type { SearchReply } from '../../../contract/search.ts';
import { holdsWords } from '../../i18n/fold.ts';
import type { Answers, Parameters } from '../../remote/get-json.ts';
import { ProblemError } from '../../remote/problem-error.ts';
import { deriveContacts } from '../../workspace/derive-contacts.ts';
import type { Archive } from './archive.ts';
import { reportOf, reportsOf } from './reports-of.ts';
import { startingPart } from './starting-part.ts';

/** What the present alone can answer; a snapshot must not be mixed with it. */
const OF_THE_PRESENT =
  /^\/api\/(actor|nodes|graph\/neighbours|pair|paths|timeline|matrix|statements)\b/u;

/**
 * Answers from a snapshot in the server's place, so that the page shows how it was.
 *
 * @param alone nothing may reach the server: whoever looks has a link and no more
 */
export function answersOf(archive: Archive, noText: () => string, alone: boolean): Answers {
  return (path, parameters) => {
    if (path === '/api/graph') return graphAnswer(archive, parameters);
    if (path === '/api/met') return metAnswer(archive, String(parameters.of));
    if (path === '/api/search') return searchAnswer(archive, parameters);
    if (path === '/api/reports') return reportsOf(archive);
    const [, report] = /^\/api\/reports\/(.+)$/u.exec(path) ?? [];
    if (report !== undefined) {
      const found = reportOf(archive, decodeURIComponent(report), noText());
      if (!found) throw new ProblemError('not-found');
      return found;
    }
    if (alone && path === '/api/health') return { status: 'ok' };
    if (alone || OF_THE_PRESENT.test(path)) throw new ProblemError('unsupported');
    return undefined;
  };
}

function graphAnswer(archive: Archive, { around, ids, depth, limit }: Parameters): Subgraph {
  const most = Number(limit ?? 300);
  if (ids !== undefined) return partOf(archive, String(ids).split(','), most);
  if (around === undefined) {
    const { nodes, relationships, omitted } = startingPart(archive);
    return { nodes: [...nodes.values()], relationships: [...relationships.values()], omitted };
  }
  if (!archive.nodes.has(String(around))) throw new ProblemError('not-found');
  return partOf(archive, reachable(archive, String(around), Number(depth ?? 1)), most);
}

/** These nodes, the first `limit` of them, with what is between them. */
function partOf(archive: Archive, ids: readonly string[], limit: number): Subgraph {
  const there = ids.filter((id) => archive.nodes.has(id));
  const kept = new Set(there.slice(0, limit));
  const between = [...archive.relationships.values()].filter(
    ({ from, to }) => kept.has(from) && kept.has(to),
  );
  return {
    nodes: [...kept].flatMap((id) => archive.nodes.get(id) ?? []),
    relationships: between,
    omitted: { nodes: there.length - kept.size, relationships: 0 },
  };
}

function reachable({ relationships }: Archive, start: string, steps: number): readonly string[] {
  const found = new Set([start]);
  for (let step = 0; step < steps; step++) {
    const before = new Set(found);
    for (const { from, to } of relationships.values()) {
      if (before.has(from)) found.add(to);
      if (before.has(to)) found.add(from);
    }
  }
  return [...found];
}

function metAnswer({ nodes, relationships }: Archive, of: string): MetReply {
  const contacts = deriveContacts({
    nodes,
    relationships,
    omitted: { nodes: 0, relationships: 0 },
  });
  const met = contacts
    .filter(({ ids }) => ids.includes(of))
    .map(({ ids: [a, b], meetings }) => {
      const id = a === of ? b : a;
      return { ...namesOf(nodes.get(id)), id, count: meetings.length, meetings: [...meetings] };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return { of, met, total: met.length };
}

function searchAnswer({ nodes }: Archive, { q, limit }: Parameters): SearchReply {
  const words = String(q);
  const found = [...nodes.values()].filter((node) => {
    if (!kindOf(node.labels)) return false;
    const { nameAr, nameEn } = namesOf(node);
    const aliases = Object.entries(node.properties).flatMap(([name, value]) =>
      name.startsWith('aliases') && Array.isArray(value) ? value.map(String) : [],
    );
    return [nameAr, nameEn, ...aliases].some((name) => name !== null && holdsWords(name, words));
  });
  const results = found.slice(0, Number(limit ?? 20)).map((node) => ({
    ...namesOf(node),
    id: node.id,
    labels: node.labels,
    score: 1,
    match: 'name' as const,
    matchedAr: null,
    matchedEn: null,
  }));
  return { results, total: found.length };
}

function namesOf(node: GraphNode | undefined) {
  const words = (...names: string[]): string | null => {
    const value = names.map((name) => node?.properties[name]).find((v) => typeof v === 'string');
    return typeof value === 'string' ? value : null;
  };
  return {
    nameAr: words('nameAr', 'titleAr', 'textAr'),
    nameEn: words('nameEn', 'titleEn', 'textEn'),
  };
}
