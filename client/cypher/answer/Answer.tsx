import { Loader, NativeSelect, Tabs } from '@mantine/core';
import { Suspense } from 'react';
import { create } from 'zustand';
import { useSpeech } from '../../i18n/use-speech.ts';
import { chooseRowLimit, ROW_LIMITS, useRowLimit } from '../run/row-limit.ts';
import type { Run } from '../run/run-types.ts';
import { useStopKey } from '../run/use-stop-key.ts';
import { useWorkbench } from '../workbench.ts';
import classes from './Answer.module.css';
import { ANSWER_VIEWS, viewFor } from './answer-views.ts';
import { CutNotice } from './CutNotice.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { RunStatus } from './RunStatus.tsx';
import { RunStrip } from './RunStrip.tsx';
import { SaveMenu } from './save/SaveMenu.tsx';
import { SavingNotice } from './save/SavingNotice.tsx';

/** The id of the view that the reader chose last; it holds for the runs that follow, where it fits. */
const useChosenView = create<{ readonly id: string | null }>()(() => ({ id: null }));

/** A run's answer as it comes, in the ways it can be looked at. */
export function Answer({ run }: { readonly run: Run }) {
  const { t } = useSpeech();
  useStopKey(useWorkbench(({ runs }) => runs.some(({ status }) => status === 'running')));
  const chosen = useChosenView(({ id }) => id);
  const view = viewFor(run, chosen);
  return (
    <div className={classes.answer}>
      <RunStrip shown={run} />
      <Tabs
        className={classes.tabs}
        value={view?.id ?? null}
        onChange={(id) => useChosenView.setState({ id })}
        keepMounted={false}
        activateTabWithKeyboard
      >
        {view && (
          <Tabs.List aria-label={t('cypher.answer.views')}>
            {ANSWER_VIEWS.filter(({ fits }) => fits(run)).map(({ id }) => (
              <Tabs.Tab key={id} value={id}>
                {t(`cypher.answer.view.${id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        <div className={classes.tools}>
          <RunStatus run={run} />
          <RowLimitChoice />
          {run.fields.length > 0 && <SaveMenu run={run} />}
        </div>
        <FailureNotice run={run} />
        <CutNotice run={run} />
        <SavingNotice />
        {view && (
          <Tabs.Panel value={view.id} className={classes.view} key={run.id}>
            <Suspense fallback={<Loader size="sm" m={16} />}>
              <view.Component run={run} />
            </Suspense>
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}

/** How many rows the next runs show. */
function RowLimitChoice() {
  const { t, number } = useSpeech();
  const rows = useRowLimit((state) => state.rows);
  return (
    <NativeSelect
      size="xs"
      aria-label={t('cypher.answer.rowLimit')}
      title={t('cypher.answer.rowLimit')}
      className={classes.limit}
      value={rows}
      onChange={({ currentTarget }) => {
        const limit = ROW_LIMITS.find((one) => String(one) === currentTarget.value);
        if (limit) chooseRowLimit(limit);
      }}
      data={ROW_LIMITS.map((limit) => ({
        value: String(limit),
        label: t('cypher.answer.upTo', { count: limit, n: number(limit) }),
      }))}
    />
  );
}
