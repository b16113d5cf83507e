import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Run } from '../run/run-types.ts';

/** A way to look at an answer. */
export interface AnswerView {
  readonly id: 'table' | 'text' | 'summary';
  /** Whether there is something to see in it. */
  readonly fits: (run: Run) => boolean;
  /** Whether it is the one to begin with, unless the reader chose another. */
  readonly leads?: (run: Run) => boolean;
  readonly Component: LazyExoticComponent<ComponentType<{ readonly run: Run }>>;
}

const hasFields = ({ fields }: Run) => fields.length > 0;

/** In the order of their tabs. */
export const ANSWER_VIEWS: readonly AnswerView[] = [
  {
    id: 'table',
    fits: hasFields,
    Component: lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView })),
  },
  {
    id: 'text',
    fits: hasFields,
    Component: lazy(async () => ({ default: (await import('./text/TextView.tsx')).TextView })),
  },
  {
    id: 'summary',
    fits: ({ status }) => status === 'done' || status === 'stopped',
    Component: lazy(async () => ({
      default: (await import('./summary/SummaryView.tsx')).SummaryView,
    })),
  },
];

/** The view to show of those that fit: the reader's choice, else the one that leads, else the first. */
export function viewFor(
  run: Run,
  chosen: string | null,
  views: readonly AnswerView[] = ANSWER_VIEWS,
): AnswerView | undefined {
  const fitting = views.filter(({ fits }) => fits(run));
  return (
    fitting.find(({ id }) => id === chosen) ??
    fitting.find(({ leads }) => leads?.(run)) ??
    fitting[0]
  );
}
