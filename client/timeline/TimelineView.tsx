import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { setFilters } from '../actions/set-filters.ts';
import { filterQuery } from '../filters/filter-query.ts';
import { isolate } from '../i18n/node-names.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { timelineQuery } from '../remote/view-queries.ts';
import { Failure, Message } from '../shell/Message.tsx';
import { ViewFrame, ViewWaiting } from '../shell/ViewFrame.tsx';
import { nameOf } from '../workspace/name-of.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { MeetingRow } from './MeetingRow.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import { Months } from './Months.tsx';
import { spanOf } from './span-of.ts';
import { TimeAxis } from './TimeAxis.tsx';
import classes from './Timeline.module.css';

/** Meetings at first, and the most that the server gives at once. */
const FIRST = 200;
const MOST = 2000;

/** Meetings by time: how many each month, each as the range it may have been in, undated ones apart. */
export function TimelineView() {
  const { t, number, language } = useSpeech();
  const filters = useWorkspace((workspace) => workspace.filters);
  const actor = useWorkspace(({ selection, graph }) => {
    const node = selection?.type === 'node' ? graph.nodes.get(selection.id) : undefined;
    return node?.labels.includes('Actor') ? node : undefined;
  });
  const [mine, setMine] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  const of = mine ? actor?.id : undefined;
  const fields = useMemo(() => filterQuery(filters), [filters]);
  const query = useQuery(timelineQuery(of, limit, fields));
  // The months are of all times, so that there is something to choose from.
  const anyTime = useMemo(() => filterQuery({ ...filters, from: null, to: null }), [filters]);
  const months = useQuery(timelineQuery(of, 1, anyTime));

  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data || !months.data) return <ViewWaiting />;
  const { meetings, total, undated: undatedTotal } = query.data;
  const spans = meetings.flatMap((meeting) => {
    const span = spanOf(meeting);
    return span ? [{ meeting, span }] : [];
  });
  const undated = meetings.filter((meeting) => spanOf(meeting) === undefined);
  const from = Math.min(...spans.map(({ span }) => span.from));
  const to = Math.max(...spans.map(({ span }) => span.to));
  const isSpread = meetings.some(
    ({ earliest, latest }) => earliest?.slice(0, 7) !== latest?.slice(0, 7),
  );
  const narrowed = filters.from !== null || filters.to !== null;

  return (
    <ViewFrame
      title={t('timeline.title')}
      tools={
        <>
          {actor && (
            <Checkbox
              checked={mine}
              onChange={() => setMine(!mine)}
              label={t('timeline.mine', { name: isolate(nameOf(actor, language)) })}
            />
          )}
          {narrowed && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => setFilters((now) => ({ ...now, from: null, to: null }))}
            >
              {t('timeline.all')}
            </Button>
          )}
          {total > 0 && (
            <Button variant="default" size="sm" onClick={() => setAsTable(!asTable)}>
              {t(asTable ? 'timeline.asTimeline' : 'timeline.asTable')}
            </Button>
          )}
        </>
      }
    >
      {total === 0 && <Message title={t('timeline.none')} />}
      {months.data.periods.length > 0 && (
        <Months periods={months.data.periods} isSpread={isSpread} />
      )}
      {asTable && total > 0 && <MeetingTable meetings={meetings} />}
      {asTable ? null : spans.length > 0 ? (
        <section className={classes.lane} aria-label={t('timeline.dated')}>
          <TimeAxis from={from} to={to} />
          <ol>
            {spans.map(({ meeting, span }) => (
              <MeetingRow key={meeting.id} meeting={meeting} span={span} axis={{ from, to }} />
            ))}
          </ol>
        </section>
      ) : (
        total > 0 && <p className={classes.quiet}>{t('timeline.noneDated')}</p>
      )}
      {!asTable && undated.length > 0 && (
        <section className={classes.lane}>
          <h3>
            {t('timeline.undated')} <span className={classes.count}>{number(undatedTotal)}</span>
          </h3>
          <p className={classes.quiet}>{t('timeline.undatedHelp')}</p>
          <ol>
            {undated.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </ol>
        </section>
      )}
      {meetings.length < total && (
        <p className={classes.rest}>
          {t('timeline.shown', { shown: number(meetings.length), total: number(total) })}
          {limit < MOST && (
            <Button size="compact-sm" variant="light" onClick={() => setLimit(MOST)}>
              {t('timeline.more')}
            </Button>
          )}
        </p>
      )}
    </ViewFrame>
  );
}
