import { NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { parseEvidence } from '../../contract/evidence-span.ts';
import type { ReportSummary } from '../../contract/reports.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { aroundQuery, reportQuery, reportsQuery } from '../remote/queries.ts';
import { Failure, Message } from '../shell/Message.tsx';
import { selectedNodes } from '../workspace/selected-nodes.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { evidenceFor, idsPointedAt } from './pointed-at.ts';
import classes from './Report.module.css';
import { ReportText } from './ReportText.tsx';

/** The reports' text beside the graph: what supports it is marked, what is selected is filled. */
export function ReportPanel() {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery(reportsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const { selection, span, graph } = useWorkspace();
  const ids = useMemo(() => idsPointedAt(selection, graph), [selection, graph]);

  // What is selected in an answer need not be in the picture; the details ask for the same.
  const [start] = selectedNodes(selection, graph);
  const elsewhere = start !== undefined && evidenceFor(ids, graph).length === 0;
  const { data: beside } = useQuery({ ...aroundQuery(start ?? ''), enabled: elsewhere });

  // What is pointed at may be in another report than the one that is open.
  const open = chosen ?? data?.reports[0]?.id;
  useEffect(() => {
    if (span) {
      setChosen(span.reportId);
      return;
    }
    const reports = evidenceFor(ids, graph, beside).map((place) => parseEvidence(place)?.reportId);
    const [first] = reports;
    if (first && open && !reports.includes(open)) setChosen(first);
  }, [span, ids, graph, beside, open]);

  const shown = data?.reports.find(({ id }) => id === open) ?? data?.reports[0];
  if (!data) {
    return error ? <Failure error={error} retry={() => void refetch()} /> : <Waiting />;
  }
  if (!shown) return <Message title={t('empty.title')} />;
  return (
    <div className={classes.report}>
      {data.reports.length > 1 && (
        <NativeSelect
          label={t('report.choose')}
          value={shown.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={data.reports.map(({ id, title }) => ({ value: id, label: title }))}
          mb={12}
        />
      )}
      <OneReport summary={shown} ids={ids} />
    </div>
  );
}

function OneReport({
  summary,
  ids,
}: {
  readonly summary: ReportSummary;
  readonly ids: ReadonlySet<string>;
}) {
  const { t, date, language } = useSpeech();
  const { data, error, refetch } = useQuery(reportQuery(summary.id));
  const { source, published } = summary;
  return (
    <>
      <h2
        className={classes.title}
        dir="auto"
        {...(summary.language !== language && { lang: summary.language })}
      >
        {summary.title}
      </h2>
      <p className={classes.about}>
        {source && <bdi>{t('report.source', { source })}</bdi>}
        {source && ' · '}
        {published ? t('report.published', { date: date(published) }) : t('report.noDate')}
      </p>
      {data && <ReportText report={data} ids={ids} />}
      {!data && (error ? <Failure error={error} retry={() => void refetch()} /> : <Waiting />)}
    </>
  );
}

function Waiting() {
  const { t } = useSpeech();
  return (
    <div className={classes.report} role="status" aria-label={t('report.loading')}>
      {[96, 100, 88, 94, 60, 98, 82].map((width) => (
        <Skeleton key={width} height={14} width={`${width}%`} mb={16} />
      ))}
    </div>
  );
}
