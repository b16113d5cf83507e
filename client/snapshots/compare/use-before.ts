import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Archive, archiveOf } from '../archive/archive.ts';
import { fetchKept, LARGEST_OPENED } from '../opened/fetch-document.ts';
import { allQuery } from '../requests.ts';

const NOTHING: Archive = { nodes: new Map(), relationships: new Map(), reports: [] };

/** What the earlier snapshot holds; nothing while it is on its way or where it is too large. */
export function useBefore(id: string): { readonly before: Archive; readonly pending: boolean } {
  const { data: all } = useQuery(allQuery);
  const entry = all?.snapshots.find((each) => each.id === id);
  const fits = entry !== undefined && entry.bytes <= LARGEST_OPENED;
  const { data, isFetching } = useQuery({
    networkMode: 'always',
    queryKey: ['snapshots', 'document', id],
    queryFn: ({ signal }) => fetchKept(id, signal),
    enabled: fits,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const before = useMemo(() => (data ? archiveOf(data) : NOTHING), [data]);
  return { before, pending: isFetching || all === undefined };
}
