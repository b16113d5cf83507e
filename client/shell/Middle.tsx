import { Anchor, Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { FilterBar } from '../filters/FilterBar.tsx';
import { loadNothingLeft } from '../filters/load-filters.ts';
import { addWords } from '../i18n/add-words.ts';
import { useSpeech } from '../i18n/use-speech.ts';
import { loadPathsView } from '../paths/load-paths.ts';
import { reportsQuery } from '../remote/queries.ts';
import { SnapshotsScreen } from '../snapshots/lazy.ts';
import { loadTimelineView } from '../timeline/load-timeline.ts';
import { StripPlace } from '../timeline/StripPlace.tsx';
import { filtersSet } from '../workspace/filters.ts';
import { siftedGraph, visibleKindOf } from '../workspace/visible-graph.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { Failure, Message } from './Message.tsx';
import classes from './Middle.module.css';
import { overviewQuery } from './overview-query.ts';

/** Milliseconds until reports are looked for again while there are none. */
const LOOK_AGAIN = 3_000;

const Workbench = lazy(async () => {
  const [{ Workbench }, { openWorkbench }] = await Promise.all([
    import('../cypher/Workbench.tsx'),
    import('../cypher/open-workbench.ts'),
  ]);
  openWorkbench();
  return { default: Workbench };
});
const NothingLeft = lazy(loadNothingLeft);
const ListView = lazy(async () => ({ default: (await import('../list/ListView.tsx')).ListView }));
const MatrixView = lazy(async () => {
  const [{ MatrixView }, { matrixAr }, { matrixEn }] = await Promise.all([
    import('../matrix/MatrixView.tsx'),
    import('../matrix/words/ar.ts'),
    import('../matrix/words/en.ts'),
  ]);
  addWords({ ar: matrixAr, en: matrixEn });
  return { default: MatrixView };
});
const TimelineView = lazy(loadTimelineView);
const PathsView = lazy(loadPathsView);

/** What the page is used for: the graph, the Cypher workbench, or the snapshots. */
export function Middle() {
  const { t } = useSpeech();
  const screen = useWorkspace((workspace) => workspace.screen);
  if (screen === 'explore') return <Explorer />;
  return (
    <Suspense fallback={<Waiting words={t('screen.loading')} />}>
      {screen === 'cypher' ? <Workbench /> : <SnapshotsScreen />}
    </Suspense>
  );
}

/** The picture or the list, or why there is none. */
function Explorer() {
  const { t } = useSpeech();
  const surface = useWorkspace((workspace) => workspace.surface);
  const graph = useWorkspace((workspace) => workspace.graph);
  const filters = useWorkspace((workspace) => workspace.filters);
  const sifted = useMemo(() => siftedGraph(graph, filters), [graph, filters]);
  const nothing = filtersSet(filters).length > 0 && ![...sifted.nodes.values()].some(visibleKindOf);
  const bare = graph.nodes.size === 0;
  const overview = useQuery(overviewQuery);
  // The first report may be on its way: a server that has just been started loads its own.
  const reports = useQuery({
    ...reportsQuery,
    refetchInterval: ({ state }) => (state.data?.total === 0 ? LOOK_AGAIN : false),
  });
  const total = reports.data?.total ?? 0;
  const { refetch, isSuccess } = overview;
  useEffect(() => {
    if (bare && isSuccess && total > 0) void refetch();
  }, [bare, isSuccess, total, refetch]);

  if (bare && overview.isError) {
    return <Failure error={overview.error} retry={() => void overview.refetch()} />;
  }
  if (bare && overview.isPending) return <Waiting words={t('story.loading')} />;
  if (bare && reports.data?.total === 0) {
    const lookAgain = () => void Promise.all([reports.refetch(), overview.refetch()]);
    return <Empty retry={lookAgain} />;
  }
  return surface === 'canvas' ? (
    <div className={classes.picture}>
      <Canvas />
      <StripPlace />
    </div>
  ) : (
    <Suspense fallback={<Waiting words={t('story.loading')} />}>
      <div className={classes.rows}>
        <div className={classes.filters}>
          <FilterBar />
        </div>
        {surface === 'matrix' && <MatrixView />}
        {surface === 'timeline' && <TimelineView />}
        {surface === 'paths' && <PathsView />}
        {surface === 'list' && (nothing ? <NothingLeft /> : <ListView graph={sifted} />)}
      </div>
    </Suspense>
  );
}

function Waiting({ words }: { readonly words: string }) {
  return (
    <div className={classes.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <span>{words}</span>
    </div>
  );
}

function Empty({ retry }: { readonly retry: () => void }) {
  const { t } = useSpeech();
  return (
    <Message
      title={t('empty.title')}
      action={
        <Button variant="light" size="sm" onClick={retry}>
          {t('empty.retry')}
        </Button>
      }
    >
      <p>{t('empty.help')}</p>
      <p>
        <code dir="ltr">POST /api/reports</code>
      </p>
      <Anchor href="/api/docs">{t('empty.docs')}</Anchor>
    </Message>
  );
}
