import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { type EvidenceSpan, parseEvidence } from '../../contract/evidence-span.ts';
import type { Report } from '../../contract/reports.ts';
import { showSpan } from '../actions/show-span.ts';
import { addWords } from '../i18n/add-words.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { reportQuery } from '../remote/queries.ts';
import { type Quote, quotesOf } from '../report/sentences.ts';
import classes from './Details.module.css';

const AT_FIRST = 4;

/** Reports read at a time for what they say; a state may be spoken of in thousands. */
const READ_AT_ONCE = 5;

/** The sentences of the reports that say it, what says so marked; each leads to its place. */
export function Sentences({ evidence }: { readonly evidence: readonly string[] }) {
  const { t, number } = useSpeech();
  const heading = useId();
  const [all, setAll] = useState(false);
  const [read, setRead] = useState(READ_AT_ONCE);
  const spans = useMemo(() => spansOf(evidence), [evidence]);
  const reports = useQueries({ queries: [...spans.keys()].slice(0, read).map(reportQuery) });
  const found = reports.flatMap(({ data }) => (data ? quotesIn(data, spans.get(data.id)) : []));
  const unread = Math.max(0, spans.size - read);
  if (found.length === 0) return null;
  const shown = all || found.length <= AT_FIRST + 1 ? found : found.slice(0, AT_FIRST);
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <h3 id={heading}>
        {t('details.sentences')}
        {found.length > 1 && (
          <span className={classes.count}>
            {number(found.length)}
            {unread > 0 && '+'}
          </span>
        )}
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
      {unread > 0 && (all || found.length <= AT_FIRST + 1) && (
        <Suspense>
          <MoreReports count={unread} read={() => setRead(read + READ_AT_ONCE)} />
        </Suspense>
      )}
    </section>
  );
}

const MoreReports = lazy(async () => {
  const [{ MoreReports }, { actorAr }, { actorEn }] = await Promise.all([
    import('./MoreReports.tsx'),
    import('./words/ar.ts'),
    import('./words/en.ts'),
  ]);
  addWords({ ar: actorAr, en: actorEn });
  return { default: MoreReports };
});

interface Found {
  readonly report: Report;
  readonly points: readonly string[];
  readonly quote: Quote;
}

function quotesIn(report: Report, spans: readonly EvidenceSpan[] = []): Found[] {
  const points = Array.from(report.text);
  return quotesOf(points, spans).map((quote) => ({ report, points, quote }));
}

/** What is said where, by report. */
function spansOf(evidence: readonly string[]): ReadonlyMap<string, readonly EvidenceSpan[]> {
  const spans = new Map<string, EvidenceSpan[]>();
  for (const span of evidence.map(parseEvidence)) {
    if (!span) continue;
    const here = spans.get(span.reportId);
    if (here) here.push(span);
    else spans.set(span.reportId, [span]);
  }
  return spans;
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
