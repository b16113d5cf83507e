import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NeighboursReply, Subgraph } from '../../contract/graph.ts';
import type { Health } from '../../contract/health.ts';
import type { Report, ReportList } from '../../contract/reports.ts';
import type { SearchReply } from '../../contract/search.ts';
import type { TimelineReply } from '../../contract/timeline.ts';
import { askable, fetchGraph, MOST } from './fetch-graph.ts';
import { getJson } from './get-json.ts';

// Liqa usually runs on the reader's own machine: being offline does not mean that it is away.
const always = { networkMode: 'always' } as const;

/** How often the server is asked whether it is there, in milliseconds. */
const CHECK = { well: 60_000, away: 3_000 };

/** Whether the server and its store are there; asks again by itself, oftener while they are not. */
export const healthQuery = queryOptions({
  ...always,
  queryKey: ['health'],
  queryFn: ({ signal }) => getJson<Health>('/api/health', {}, signal),
  retry: false,
  refetchInterval: ({ state }) => (state.status === 'error' ? CHECK.away : CHECK.well),
});

/** The reports that are loaded. */
export const reportsQuery = queryOptions({
  ...always,
  queryKey: ['reports'],
  queryFn: ({ signal }) => getJson<ReportList>('/api/reports', {}, signal),
});

/** One report's text and the spans of it that support the graph. */
export function reportQuery(id: string) {
  return queryOptions({
    ...always,
    queryKey: ['reports', id],
    queryFn: ({ signal }) => getJson<Report>(`/api/reports/${encodeURIComponent(id)}`, {}, signal),
  });
}

/** What is at most two steps from a node; at most 500 nodes. */
export function aroundQuery(id: string) {
  return queryOptions({
    ...always,
    queryKey: ['around', id],
    queryFn: ({ signal }) => fetchGraph({ around: id, depth: 2, limit: 500 }, signal),
  });
}

/** How many nodes of each kind the store has next to one. */
export function neighboursQuery(id: string) {
  return queryOptions({
    ...always,
    queryKey: ['neighbours', id],
    queryFn: ({ signal }) => getJson<NeighboursReply>('/api/graph/neighbours', { of: id }, signal),
  });
}

/** How many meetings the store has that pass these filters, the fields of `/api/timeline`. */
export function meetingCountQuery(asked: Readonly<Record<string, string>>) {
  return queryOptions({
    ...always,
    queryKey: ['meeting-count', asked],
    queryFn: ({ signal }) =>
      getJson<TimelineReply>('/api/timeline', { ...asked, limit: 1 }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Results for what is typed; the previous ones stay while new ones are on their way. */
export function searchQuery(q: string) {
  return queryOptions({
    ...always,
    queryKey: ['search', q],
    queryFn: ({ signal }) => getJson<SearchReply>('/api/search', { q, limit: 20 }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** Just these nodes and what is between them; nothing is asked for none. */
export function nodesQuery(ids: readonly string[]) {
  return queryOptions({
    ...always,
    queryKey: ['nodes', ids],
    queryFn: ({ signal }) =>
      ids.length === 0
        ? Promise.resolve(NOTHING)
        : fetchGraph({ ids: askable(ids), limit: MOST }, signal),
  });
}

const NOTHING: Subgraph = {
  nodes: [],
  relationships: [],
  omitted: { nodes: 0, relationships: 0 },
};
