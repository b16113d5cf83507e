import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Run } from '../run/run-types.ts';

/** A way to look at an answer. */
export interface AnswerView {
  readonly id: 'table' | 'graph' | 'text' | 'plan' | 'summary';
  /** Whether there is something to see in it. */
  readonly fits: (run: Run) => boolean;
  /** Whether it is the one to begin with, unless the reader chose another. */
  readonly leads?: (run: Run) => boolean;
  readonly Component: LazyExoticComponent<ComponentType<{ readonly run: Run }>>;
}

const hasFields = ({ fields }: Run) => fields.length > 0;
const hasPlan = ({ summary }: Run) =>
  (summary?.queryPlan ?? summary?.profiledQueryPlan) !== undefined;

/** Whether every value of the first rows is a node, a relationship or a path. */
function isGraph({ rows }: Run): boolean {
  const some = rows.slice(0, 20).flat();
  return (
    some.length > 0 && some.every(({ $type }) => ['Node', 'Relationship', 'Path'].includes($type))
  );
}

function hasGraph({ rows }: Run): boolean {
  return rows
    .slice(0, 20)
    .flat()
    .some(({ $type, _value }) =>
      $type === 'List' || $type === 'Map'
        ? /"(Node|Relationship|Path)"/u.test(JSON.stringify(_value).slice(0, 10_000))
        : ['Node', 'Relationship', 'Path'].includes($type),
    );
}

/** In the order of their tabs. */
export const ANSWER_VIEWS: readonly AnswerView[] = [
  {
    id: 'table',
    fits: hasFields,
    Component: lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView })),
  },
  {
    id: 'graph',
    fits: hasGraph,
    leads: isGraph,
    Component: lazy(async () => ({
      default: (await import('../drawing/AnswerDrawing.tsx')).AnswerDrawing,
    })),
  },
  {
    id: 'text',
    fits: hasFields,
    Component: lazy(async () => ({ default: (await import('./text/TextView.tsx')).TextView })),
  },
  {
    id: 'plan',
    fits: hasPlan,
    leads: hasPlan,
    Component: lazy(async () => ({ default: (await import('../plan/PlanOfRun.tsx')).PlanOfRun })),
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
