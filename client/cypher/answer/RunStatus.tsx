import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import type { Run } from '../run/run-types.ts';
import classes from './Answer.module.css';
import notice from './Notice.module.css';
import { timeWords } from './time-words.ts';

/** How a run goes, or went: rows so far and time while it runs. Read aloud when that changes, not as it ticks. */
export function RunStatus({ run }: { readonly run: Run }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const n = run.rows.length;
  const rows = t('cypher.answer.rows', { count: n, n: number(n) });
  const took = timeWords(run.totalMs ?? 0, speech);
  const ended = {
    running: '',
    done: t('cypher.answer.doneIn', { rows, took }),
    stopped: t(n > 0 ? 'cypher.answer.stoppedAfter' : 'cypher.answer.stoppedAtOnce', {
      rows,
      took,
    }),
    failed: t(n > 0 ? 'cypher.answer.failedAfter' : 'cypher.answer.failedAtOnce', { rows, took }),
  }[run.status];
  const isRunning = run.status === 'running';
  return (
    <>
      <span className={classes.status} data-status={run.status} aria-hidden>
        {isRunning ? (
          <>
            <Loader size={14} />
            {run.waitMs === undefined
              ? t('cypher.answer.soFar', { rows })
              : t('cypher.answer.waiting', { wait: timeWords(run.waitMs, speech) })}{' '}
            <Ticking since={run.startedAt} />
          </>
        ) : (
          ended
        )}
      </span>
      <span role="status" className={notice.spoken}>
        {isRunning ? t('cypher.workbench.running') : ended}
      </span>
    </>
  );
}

function Ticking({ since }: { readonly since: number }) {
  const speech = useSpeech();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 200);
    return () => clearInterval(timer);
  }, []);
  return <span className={classes.ticking}>{timeWords(Math.max(0, now - since), speech)}</span>;
}
