import type { Subgraph } from '../../../contract/graph.ts';
import { holdsWords } from '../../../contract/holds-words.ts';
import { kindOf } from '../../../contract/model.ts';
import type { SearchReply } from '../../../contract/search.ts';
import type { Answers, Parameters } from '../../remote/get-json.ts';
import { ProblemError } from '../../remote/problem-error.ts';
import { actorAnswer, metAnswer } from './actor-answer.ts';
import type { Archive } from './archive.ts';
import { keptMeetings } from './kept-meetings.ts';
import { matrixAnswer } from './matrix-answer.ts';
import { namesOf } from './names-of.ts';
import { neighboursAnswer, nodesAnswer } from './nodes-answer.ts';
import { pairAnswer } from './pair-answer.ts';
import { pathsAnswer } from './paths-answer.ts';

import { reportOf, reportsOf } from './reports-of.ts';
import { startingPart } from './starting-part.ts';
import { timelineAnswer } from './timeline-answer.ts';

/**
 * Answers from a snapshot in the server's place, so that the page shows how it was.
 *
 * @param alone nothing may reach the server: whoever looks has a link and no more
 */
export function answersOf(archive: Archive, noText: () => string, alone: boolean): Answers {
  const kept = keptMeetings(archive);
  const views: Readonly<Record<string, (asked: Parameters) => unknown>> = {
    '/api/met': (asked) => metAnswer(kept, asked),
    '/api/actor': (asked) => actorAnswer(kept, asked),
    '/api/pair': (asked) => pairAnswer(kept, asked),
    '/api/timeline': (asked) => timelineAnswer(kept, asked),
    '/api/matrix': (asked) => matrixAnswer(kept, asked),
    '/api/paths': (asked) => pathsAnswer(kept, asked),
    '/api/nodes': (asked) => nodesAnswer(archive, asked),
    '/api/graph/neighbours': ({ of }) => neighboursAnswer(archive, String(of)),
  };
  return (path, parameters) => {
    const view = views[path];
    if (view) return view(parameters);
    if (path === '/api/graph') return graphAnswer(archive, parameters);
    if (path === '/api/search') return searchAnswer(archive, parameters);
    if (path === '/api/reports') return reportsOf(archive);
    const [, report] = /^\/api\/reports\/(.+)$/u.exec(path) ?? [];
    if (report !== undefined) {
      const found = reportOf(archive, decodeURIComponent(report), noText());
      if (!found) throw new ProblemError('not-found');
      return found;
    }
    if (alone && path === '/api/health') return { status: 'ok' };
    if (alone) throw new ProblemError('unsupported');
    return undefined;
  };
}

function graphAnswer(archive: Archive, { around, ids, kinds, depth, limit }: Parameters): Subgraph {
  const most = Number(limit ?? 300);
  if (ids !== undefined) return partOf(archive, String(ids).split(','), most);
  if (around === undefined) {
    const { nodes, relationships, omitted } = startingPart(archive);
    return { nodes: [...nodes.values()], relationships: [...relationships.values()], omitted };
  }
  if (!archive.nodes.has(String(around))) throw new ProblemError('not-found');
  const wanted = kinds === undefined ? null : String(kinds).split(',');
  const near = reachable(archive, String(around), Number(depth ?? 1)).filter((id) => {
    const kind = kindOf(archive.nodes.get(id)?.labels ?? []);
    return id === around || !wanted || (kind !== undefined && wanted.includes(kind));
  });
  return partOf(archive, near, most);
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
