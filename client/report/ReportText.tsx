import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Report } from '../../contract/reports.ts';
import { select } from '../actions/select.ts';
import { showSpan } from '../actions/show-span.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { supportsAny } from './pointed-at.ts';
import classes from './Report.module.css';
import type { Opened } from './SpanMenu.tsx';
import { isButton, Stretch } from './Stretch.tsx';
import { overlaps, type Segment, segmentText } from './segments.ts';
import { type Supported, segmentKinds, selectedKind, supportedBy } from './span-kinds.ts';
import { useScrollTo } from './use-scroll-to.ts';

const SpanMenu = lazy(async () => ({ default: (await import('./SpanMenu.tsx')).SpanMenu }));

/** A report's text in its own language and direction, what supports the graph marked. */
export function ReportText({
  report,
  ids,
}: {
  readonly report: Report;
  /** Nodes and relationships that are selected. */
  readonly ids: ReadonlySet<string>;
}) {
  const { t, language } = useSpeech();
  const text = useRef<HTMLElement>(null);
  const span = useWorkspace((workspace) => workspace.span);
  const nodes = useWorkspace((workspace) => workspace.graph.nodes);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);

  const lines = useMemo(() => segmentText(report.text, report.spans), [report]);
  const kinds = useMemo(
    () =>
      new Map(
        lines.flatMap(({ segments }) =>
          segments.map((segment) => [segment.start, segmentKinds(segment, nodes)] as const),
        ),
      ),
    [lines, nodes],
  );
  const all = useMemo(() => lines.flatMap(({ segments }) => segments), [lines]);
  const isShown = (segment: Segment) => span?.reportId === report.id && overlaps(segment, span);
  const selectedSpan = (segment: Segment) => segment.spans.find((one) => supportsAny(one, ids));
  const isSelected = (segment: Segment) => selectedSpan(segment) !== undefined;
  const fillOf = (segment: Segment) => {
    const here = selectedSpan(segment);
    return here && selectedKind(here, ids, nodes);
  };
  const first = all.find(isShown) ?? (span ? undefined : all.find(isSelected));
  useScrollTo(text, first?.start, span ?? ids);

  const pick = (what: Supported, segment: Segment) => {
    setOpened(null);
    select(what);
    const [inner] = segment.spans.filter((one) =>
      [...one.nodes, ...one.relationships].includes(what.id),
    );
    if (inner) showSpan({ reportId: report.id, start: inner.start, end: inner.end });
  };
  const open = (segment: Segment, element: HTMLElement) => {
    setCursor(segment.start);
    const supported = supportedBy(segment);
    const [only] = supported;
    if (only && supported.length === 1) pick(only, segment);
    else setOpened({ segment, element, supported });
  };
  // One stop for the Tab key; arrows go from mark to mark, in the text's own direction.
  const marked = all.filter(isButton);
  const stop = cursor ?? first?.start ?? marked[0]?.start;
  const onKeyDown = (event: KeyboardEvent) => {
    const here = marked.findIndex(({ start }) => start === stop);
    const rtl = text.current && getComputedStyle(text.current).direction === 'rtl';
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      ArrowRight: here + (rtl ? -1 : 1),
      ArrowLeft: here + (rtl ? 1 : -1),
      Home: 0,
      End: marked.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : marked[to];
    if (!next) return;
    event.preventDefault();
    setCursor(next.start);
    text.current?.querySelector<HTMLElement>(`[data-start="${next.start}"]`)?.focus();
  };
  return (
    <>
      <p className={classes.hint}>{t('report.hint')}</p>
      <article
        ref={text}
        className={classes.text}
        dir="auto"
        {...(report.language !== language && { lang: report.language })}
        aria-label={t('report.text')}
        onKeyDown={onKeyDown}
      >
        {lines.map((line) => {
          if (line.segments.length === 0) return null;
          const Block = line.type === 'heading' ? 'h3' : 'p';
          return (
            <Block key={line.start} dir="auto">
              {line.segments.map((segment) => (
                <Stretch
                  key={segment.start}
                  segment={segment}
                  kinds={kinds.get(segment.start) ?? []}
                  fill={fillOf(segment)}
                  state={isShown(segment) ? 'shown' : isSelected(segment) ? 'selected' : 'marked'}
                  isStop={segment.start === stop}
                  open={open}
                />
              ))}
            </Block>
          );
        })}
      </article>
      {opened && (
        <Suspense>
          <SpanMenu opened={opened} pick={pick} close={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
