import { useQuery } from '@tanstack/react-query';
import { meetingCountQuery, peopleCountQuery } from '../remote/queries.ts';
import type { Story } from './derive-story.ts';

/** What the whole graph is about, in numbers. */
export interface Whole {
  readonly contacts: number;
  /** Contacts whose date is reported. */
  readonly dated: number;
  readonly people: number;
  /** Whether people whom no report names are among them. */
  readonly unnamed: boolean;
}

/**
 * The numbers of the whole graph: the story's own, and the store's where the picture is only a
 * `part`. Undefined until they are here.
 */
export function useWhole(story: Story, isPart: boolean): Whole | undefined {
  const held = useQuery({ ...meetingCountQuery({ status: 'held' }), enabled: isPart });
  const people = useQuery({ ...peopleCountQuery, enabled: isPart });
  if (!isPart) {
    const { contacts, dated, named } = story;
    return { contacts, dated, people: named, unnamed: false };
  }
  if (!held.data || !people.data) return undefined;
  const { total, undated } = held.data;
  return { contacts: total, dated: total - undated, people: people.data.total, unnamed: true };
}
