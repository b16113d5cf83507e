import { useQueries } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type EvidenceSpan, parseEvidence } from '../../contract/evidence-span.ts';
import type { Report } from '../../contract/reports.ts';
import { showSpan } from '../actions/show-span.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { reportQuery } from '../remote/queries.ts';
import { type Quote, quotesOf } from '../report/sentences.ts';
import classes from './Details.module.css';

const AT_FIRST = 4;

/** The sentences of the reports that say it, what says so marked; each leads to its place. */
export function Sentences({ evidence }: { readonly evidence: readonly string[] }) {
  const { t, number } = useSpeech();
  const heading = useId();
  const [all, setAll] = useState(false);
  const spans = evidence.map(parseEvidence).filter((span) => span !== undefined);
  const ids = [...new Set(spans.map(({ reportId }) => reportId))];
  const reports = useQueries({ queries: ids.map(reportQuery) });
  const found = reports.flatMap(({ data }) => (data ? quotesIn(data, spans) : []));
  if (found.length === 0) return null;
  const shown = all || found.length <= AT_FIRST + 1 ? found : found.slice(0, AT_FIRST);
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>
        {t('details.sentences')}
        {found.length > 1 && <span className={classes.count}>{number(found.length)}</span>}
      </h3>
      <ul>
        {shown.map(({ report, points, quote }) => (
          <li key={`${report.id}:${quote.start}`}>
            <SentenceButton report={report} points={points} quote={quote} />
          </li>
        ))}
      </ul>
      {found.length > AT_FIRST + 1 && (
        <button type="button" className={classes.unfold} onClick={() => setAll(!all)}>
          {all ? t('details.less') : t('details.more', { n: number(found.length - AT_FIRST) })}
        </button>
      )}
    </section>
  );
}

interface Found {
  readonly report: Report;
  readonly points: readonly string[];
  readonly quote: Quote;
}

function quotesIn(report: Report, spans: readonly EvidenceSpan[]): Found[] {
  const points = Array.from(report.text);
  const here = spans.filter(({ reportId }) => reportId === report.id);
  return quotesOf(points, here).map((quote) => ({ report, points, quote }));
}

function SentenceButton({ report, points, quote }: Found) {
  const words = (start: number, end: number) => points.slice(start, end).join('');
  const [first] = quote.marks;
  const ends = quote.marks.map((_, index) => quote.marks[index + 1]?.start ?? quote.end);
  return (
    <button
      type="button"
      className={classes.sentence}
      lang={report.language}
      dir="auto"
      onClick={() => first && showSpan({ reportId: report.id, ...first })}
    >
      {first && words(quote.start, first.start)}
      {quote.marks.map((mark, index) => (
        <span key={mark.start}>
          <mark>{words(mark.start, mark.end)}</mark>
          {words(mark.end, ends[index] ?? quote.end)}
        </span>
      ))}
    </button>
  );
}
