import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { searchQuery } from '../remote/queries.ts';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** What is found for the words being typed; older results stay until newer ones are here. */
export function useSearch(typed: string) {
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, PAUSE);
  const query = useQuery(searchQuery(asked));
  return {
    results: words === '' ? [] : (query.data?.results ?? []),
    total: query.data?.total ?? 0,
    error: query.error,
    /** Whether what is shown answers other words than those typed. */
    waiting: words !== '' && (words !== asked || query.isPlaceholderData || query.isPending),
    isEmpty: query.isSuccess && !query.isPlaceholderData && query.data.results.length === 0,
  };
}
