import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Finder } from '../details/Finder.tsx';
import { useSpeech } from '../i18n/use-speech.ts';
import { loadLinkNotice } from '../palette/load-palette.ts';
import { ReportPanel } from '../report/ReportPanel.tsx';
import { OpeningPage, SnapshotBar, SnapshotLayer } from '../snapshots/lazy.ts';
import { IS_GUEST, useOpened } from '../snapshots/opened/opened.ts';
import { useSnapshots } from '../snapshots/state.ts';
import { loadTour } from '../tour/load-tour.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { AccessForm } from './AccessForm.tsx';
import classes from './App.module.css';
import { Columns } from './Columns.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { BrokenArea, BrokenPage } from './Message.tsx';
import { Middle } from './Middle.tsx';
import { Notices } from './Notices.tsx';
import { closeOverlay, useOverlay } from './overlay.ts';
import { usePanes } from './panes.ts';
import { Sheet } from './Sheet.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useKindColours } from './use-kind-colours.ts';
import { AREAS, useShortcuts } from './use-shortcuts.ts';

const HelpSheet = lazy(async () => {
  const [{ HelpSheet }, { addActionWords }] = await Promise.all([
    import('./HelpSheet.tsx'),
    import('../palette/words/add-action-words.ts'),
  ]);
  addActionWords();
  return { default: HelpSheet };
});
const Tour = lazy(loadTour);
const LinkNotice = lazy(loadLinkNotice);

/** The page: what is selected, the picture or list, and the report beside it. */
export function App() {
  return (
    <ErrorBoundary fallback={() => <BrokenPage />}>
      <PageOfSnapshot />
    </ErrorBoundary>
  );
}

/** A snapshot that the address names is opened before there is anything to see. */
function PageOfSnapshot() {
  const named = useWorkspace(({ snapshot }) => snapshot !== null);
  const opened = useOpened(({ opened }) => opened !== null);
  if (opened || !(named || IS_GUEST)) return <Page />;
  return (
    <Suspense>
      <OpeningPage />
    </Suspense>
  );
}

function Page() {
  const { t } = useSpeech();
  const overlay = useOverlay(({ open }) => open);
  const screen = useWorkspace((workspace) => workspace.screen);
  const opened = useOpened(({ opened }) => opened);
  const layered = useSnapshots(({ dialog, done }) => dialog !== null || done !== null);
  const linked = useWorkspace(({ notice }) => notice?.type === 'link');
  useShortcuts();
  useKindColours();
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });

  // Beside the picture it takes nothing from the frame, so that everything is where it was.
  const beside = usePanes(({ finder }) => finder) && !narrow;
  const bar = opened && (
    <Suspense>
      <SnapshotBar opened={opened} />
    </Suspense>
  );

  const broken = (retry: () => void) => <BrokenArea retry={retry} />;
  const finder = (
    <section id={AREAS.finder} className={classes.area} tabIndex={-1} aria-label={t('area.finder')}>
      {beside && bar}
      <ErrorBoundary fallback={broken}>
        <Finder />
      </ErrorBoundary>
    </section>
  );
  const report = (
    <section id={AREAS.report} className={classes.area} tabIndex={-1} aria-label={t('area.report')}>
      <ErrorBoundary fallback={broken}>
        <ReportPanel />
      </ErrorBoundary>
    </section>
  );
  const middle = (
    <section
      id={AREAS.middle}
      className={classes.middle}
      tabIndex={-1}
      aria-label={t(screen === 'explore' ? 'area.main' : `screen.${screen}`)}
    >
      <ErrorBoundary fallback={broken}>
        <Middle />
      </ErrorBoundary>
    </section>
  );
  return (
    <div className={classes.page}>
      <SkipLinks />
      <Header />
      <div>
        <Notices />
        <AccessForm />
        {!beside && bar}
      </div>
      <main className={classes.body}>
        {narrow ? (
          <>
            <div className={classes.narrow}>{middle}</div>
            <Sheet finder={finder} report={report} />
          </>
        ) : (
          <Columns finder={finder} middle={middle} report={report} />
        )}
      </main>
      {layered && (
        <Suspense>
          <SnapshotLayer />
        </Suspense>
      )}
      <Suspense>
        {overlay === 'help' && <HelpSheet close={closeOverlay} />}
        {linked && <LinkNotice />}
        {overlay === 'tour' && <Tour close={closeOverlay} />}
      </Suspense>
    </div>
  );
}
