import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { filterQuery } from '../filters/filter-query.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { timelineQuery } from '../remote/view-queries.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Marks, UndatedMarks } from './Marks.tsx';
import { Months } from './Months.tsx';
import classes from './Strip.module.css';
import { spanOf } from './span-of.ts';

/** As many meetings have a mark of their own; more are only counted by their months. */
const MOST = 500;

/** All meetings in time, under the picture: what is brushed here filters every view. */
export function TimelineStrip({
  folded,
  toggle,
}: {
  readonly folded: boolean;
  readonly toggle: () => void;
}) {
  const { t, number, count } = useSpeech();
  const filters = useWorkspace((workspace) => workspace.filters);
  const anyTime = useMemo(() => filterQuery({ ...filters, from: null, to: null }), [filters]);
  const { data } = useQuery(timelineQuery(undefined, MOST, anyTime));
  const narrowed = filters.from !== null || filters.to !== null;
  const label = t(folded ? 'timeline.unfold' : 'timeline.fold');
  const dated = data?.meetings.filter((meeting) => spanOf(meeting) !== undefined) ?? [];
  const undated = data?.meetings.filter((meeting) => spanOf(meeting) === undefined) ?? [];
  const whole = data !== undefined && data.meetings.length === data.total;
  return (
    <section className={classes.strip} aria-label={t('timeline.strip')}>
      <div className={classes.head}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={label}
          title={label}
          aria-expanded={!folded}
          onClick={toggle}
        >
          {folded ? (
            <IconChevronUp size={16} aria-hidden />
          ) : (
            <IconChevronDown size={16} aria-hidden />
          )}
        </ActionIcon>
        {data && (
          <span className={classes.total}>
            {data.periods.length > 0
              ? count('meeting', data.total)
              : data.total > 0
                ? t('timeline.noneDated')
                : t('timeline.none')}
          </span>
        )}
        {narrowed && (
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => setFilters((now) => ({ ...now, from: null, to: null }))}
          >
            {t('timeline.all')}
          </Button>
        )}
        {data && data.undated > 0 && (
          <span className={classes.undated} data-out={(narrowed && !filters.undated) || undefined}>
            {t('timeline.undatedCount', { n: number(data.undated) })}
            {!folded && whole && <UndatedMarks meetings={undated} />}
          </span>
        )}
      </div>
      {!folded && data && data.periods.length > 0 && (
        <Months
          periods={data.periods}
          isSpread={false}
          marks={whole ? (months) => <Marks meetings={dated} months={months} /> : undefined}
          until={whole ? lastDayOf(dated) : undefined}
        />
      )}
    </section>
  );
}

function lastDayOf(meetings: readonly { readonly latest: string | null }[]): string | undefined {
  return meetings
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1);
}
