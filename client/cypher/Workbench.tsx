import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPencil, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { type CSSProperties, useRef } from 'react';
import { useSpeech } from '../i18n/use-speech.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { BrokenArea } from '../shell/Message.tsx';
import { SplitHandle } from '../shell/SplitHandle.tsx';
import { AREAS } from '../shell/use-shortcuts.ts';
import { useSplit } from '../shell/use-split.ts';
import { AccessSwitch } from './access/AccessSwitch.tsx';
import { StoreLine } from './access/StoreLine.tsx';
import { Answer } from './answer/Answer.tsx';
import { CypherEditor } from './editor/CypherEditor.tsx';
import { runEditor, statementsInEditor } from './editor/editor-commands.ts';
import { OpenedNotice } from './library/OpenedNotice.tsx';
import { QueryTools } from './library/QueryTools.tsx';
import { Parameters } from './parameters/Parameters.tsx';
import type { PlanVerb } from './plan/ask-for-plan.ts';
import { PlanButtons } from './plan/PlanButtons.tsx';
import { runStatements, stopRunning } from './run/run-statements.ts';
import { useRunEffects } from './use-run-effects.ts';
import classes from './Workbench.module.css';
import { useWorkbench } from './workbench.ts';

/** How much of the height the query has. */
const BOUNDS = { least: 0.15, most: 0.8 };
const USUAL = 0.42;
/** Of a phone's height: text and parameters need as much as on a desk, a table can be scrolled. */
const USUAL_NARROW = 0.6;

const run = (statements: readonly string[]) => void runStatements(statements);

/** Where Cypher is asked: the text above, its answer below. */
export function Workbench() {
  const { t } = useSpeech();
  const frame = useRef<HTMLDivElement>(null);
  const text = useWorkbench((workbench) => workbench.text);
  const runs = useWorkbench((workbench) => workbench.runs);
  const shown = useWorkbench((workbench) => runs.find(({ id }) => id === workbench.shown));
  const writing = useWorkbench((workbench) => workbench.accessMode === 'Write');
  const running = runs.some(({ status }) => status === 'running');
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  const desk = useSplit('liqa-query', USUAL, BOUNDS);
  const phone = useSplit('liqa-query-narrow', USUAL_NARROW, BOUNDS);
  const split = narrow ? phone : desk;
  useRunEffects();
  const plan = (verb: PlanVerb) => void runStatements(statementsInEditor(), verb);
  const broken = (retry: () => void) => <BrokenArea retry={retry} />;

  const drag = ({ clientY }: { readonly clientY: number }) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) split.resize((clientY - box.top) / box.height);
  };
  return (
    <div
      ref={frame}
      className={classes.workbench}
      data-write={writing || undefined}
      style={{ '--query': `${split.part * 100}%` } as CSSProperties}
    >
      <section
        id={AREAS.query}
        className={classes.query}
        tabIndex={-1}
        aria-label={t('cypher.workbench.query')}
      >
        <OpenedNotice />
        <ErrorBoundary fallback={broken}>
          <CypherEditor
            text={text}
            change={(next) => useWorkbench.setState({ text: next })}
            run={run}
          />
        </ErrorBoundary>
        <ErrorBoundary fallback={broken}>
          <Parameters />
        </ErrorBoundary>
        <div className={classes.tools}>
          <RunButton running={running} writing={writing} />
          <div className={classes.plans}>
            <PlanButtons ask={plan} disabled={running} />
          </div>
          <div className={classes.brief}>
            <QueryTools />
          </div>
          <div className={classes.access}>
            <AccessSwitch />
          </div>
        </div>
        <StoreLine />
      </section>
      <SplitHandle
        label={t('cypher.workbench.resize')}
        controls={AREAS.query}
        grows="down"
        part={split.part}
        bounds={BOUNDS}
        drag={drag}
        resize={split.resize}
        reset={split.reset}
      />
      <section
        id={AREAS.answer}
        className={classes.answer}
        tabIndex={-1}
        aria-label={t('cypher.workbench.answer')}
      >
        <ErrorBoundary key={shown?.id} fallback={broken}>
          {shown ? <Answer run={shown} /> : <p>{t('cypher.workbench.nothing')}</p>}
        </ErrorBoundary>
      </section>
    </div>
  );
}

function RunButton({ running, writing }: { readonly running: boolean; readonly writing: boolean }) {
  const { t } = useSpeech();
  if (running) {
    return (
      <Button
        size="sm"
        variant="light"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        onClick={stopRunning}
      >
        {t('cypher.workbench.stop')}
      </Button>
    );
  }
  const Icon = writing ? IconPencil : IconPlayerPlay;
  return (
    <Button
      className={writing ? (classes.writes ?? '') : ''}
      size="sm"
      leftSection={<Icon size={16} aria-hidden />}
      title="Ctrl+Enter"
      {...(writing && { 'aria-label': t('cypher.workbench.runWrite') })}
      onClick={runEditor}
    >
      {t('cypher.workbench.run')}
    </Button>
  );
}
