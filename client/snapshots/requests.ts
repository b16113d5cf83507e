import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { SnapshotDifference } from '../../contract/snapshot-difference.ts';
import type { SnapshotImport } from '../../contract/snapshot-import.ts';
import type { SnapshotLink } from '../../contract/snapshot-links.ts';
import type { SnapshotSort } from '../../contract/snapshot-sorts.ts';
import type { EditSnapshot, SnapshotEntry, SnapshotList } from '../../contract/snapshots.ts';
import { ask } from '../remote/ask.ts';
import { getJson } from '../remote/get-json.ts';
import type { Language } from '../workspace/types.ts';

/** Snapshots on one page of the shelf. */
export const PAGE = 24;

/** Which snapshots the shelf shows. */
interface Shown {
  /** From 0. */
  readonly page: number;
  readonly deleted: boolean;
  readonly sort: SnapshotSort;
  /** Words that the name or the note holds; empty for any. */
  readonly words: string;
  /** By whose alphabet names are sorted. */
  readonly language: Language;
}

/** A page of the shelf, or of those that were deleted and can come back. */
export function shelfQuery(shown: Shown) {
  const { page, deleted, sort, words } = shown;
  return queryOptions({
    networkMode: 'always',
    queryKey: ['snapshots', 'list', shown],
    queryFn: ({ signal }) =>
      getJson<SnapshotList>(
        '/api/snapshots',
        { limit: PAGE, offset: page * PAGE, deleted: deleted ? '1' : '0', sort, q: words },
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** All that can be compared, as many as the server names at once. */
export const allQuery = queryOptions({
  networkMode: 'always',
  queryKey: ['snapshots', 'all'],
  queryFn: ({ signal }) => getJson<SnapshotList>('/api/snapshots', { limit: 200 }, signal),
  staleTime: 0,
});

export function linksQuery(id: string) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['snapshots', 'links', id],
    queryFn: ({ signal }) => getJson<{ links: SnapshotLink[] }>(`${pathOf(id)}/links`, {}, signal),
    staleTime: 0,
  });
}

/** What changed from one to another, at most that many of each kind. */
export function differenceQuery(before: string, after: string, limit: number) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['snapshots', 'difference', before, after, limit],
    queryFn: ({ signal }) =>
      getJson<SnapshotDifference>(differencePath(before, after), { limit }, signal),
    staleTime: 0,
    retry: false,
  });
}

/** The same as text for a report. */
export function differenceTextQuery(before: string, after: string, language: 'ar' | 'en') {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['snapshots', 'difference-text', before, after, language],
    queryFn: async ({ signal }) => {
      const words = new URLSearchParams({ format: 'text', language, limit: '5000' });
      return (await ask(`${differencePath(before, after)}?${words}`, { signal })).text();
    },
    staleTime: 0,
    retry: false,
  });
}

export function editSnapshot(id: string, changes: EditSnapshot): Promise<SnapshotEntry> {
  return send('PATCH', pathOf(id), changes);
}

export function deleteSnapshot(id: string): Promise<SnapshotEntry> {
  return send('DELETE', pathOf(id));
}

export function restoreSnapshot(id: string): Promise<SnapshotEntry> {
  return send('POST', `${pathOf(id)}/restore`);
}

export function duplicateSnapshot(id: string, name: string): Promise<SnapshotEntry> {
  return send('POST', `${pathOf(id)}/duplicate`, { name });
}

export function makeLink(
  id: string,
  link: { readonly expires?: string; readonly origins: readonly string[] },
): Promise<SnapshotLink> {
  return send('POST', `${pathOf(id)}/links`, link);
}

export async function withdrawLink(id: string, token: string): Promise<void> {
  await ask(`${pathOf(id)}/links/${encodeURIComponent(token)}`, { method: 'DELETE' });
}

/** Sends a file; with `preview` says what it would do and does nothing. */
export async function importFile(
  file: File,
  { preview, into }: { readonly preview: boolean; readonly into?: 'shelf' | 'graph' },
  signal?: AbortSignal,
): Promise<SnapshotImport> {
  const words = new URLSearchParams({ preview: preview ? '1' : '0', ...(into && { into }) });
  const response = await ask(`/api/snapshots/import?${words}`, {
    method: 'POST',
    headers: { 'Content-Type': mediaTypeOf(file.name) },
    body: file,
    ...(signal && { signal }),
  });
  return (await response.json()) as SnapshotImport;
}

/** Only what it is sent as: the server looks at what it is. */
function mediaTypeOf(name: string): string {
  return /\.(graphml|gexf|xml)(\.gz)?$/iu.test(name) ? 'application/xml' : 'application/json';
}

function pathOf(id: string): string {
  return `/api/snapshots/${encodeURIComponent(id)}`;
}

function differencePath(before: string, after: string): string {
  return `${pathOf(before)}/diff/${encodeURIComponent(after)}`;
}

async function send<T>(
  method: string,
  address: string,
  body: unknown = {},
  signal?: AbortSignal,
): Promise<T> {
  const response = await ask(address, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}
