import { IconCheck, IconPlayerStop, IconX } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { showRun } from '../run/run-statements.ts';
import type { Run } from '../run/run-types.ts';
import { useWorkbench } from '../workbench.ts';
import classes from './Answer.module.css';

const ICONS = { done: IconCheck, failed: IconX, stopped: IconPlayerStop, running: null } as const;

/** The runs of several statements: how each went, and which one's answer is shown. */
export function RunStrip({ shown }: { readonly shown: Run }) {
  const { t, number } = useSpeech();
  const runs = useWorkbench((workbench) => workbench.runs);
  if (shown.turn.total < 2) return null;
  const going = runs.some(({ status }) => status === 'running');
  const left = shown.turn.total - runs.length;
  return (
    <nav className={classes.strip} aria-label={t('cypher.answer.runs')}>
      {runs.map((run) => {
        const Icon = ICONS[run.status];
        const n = number(run.turn.at + 1);
        return (
          <button
            key={run.turn.at}
            type="button"
            aria-current={run.id === shown.id}
            onClick={() => showRun(run.id)}
          >
            {Icon && <Icon size={14} aria-hidden />}
            <span>{t(`cypher.answer.runStatus.${run.status}`, { n })}</span>
            <code dir="ltr">{run.query.statement.trim().slice(0, 40)}</code>
          </button>
        );
      })}
      {left > 0 && (
        <span className={classes.left}>
          {t(going ? 'cypher.answer.toRun' : 'cypher.answer.notRun', {
            count: left,
            n: number(left),
          })}
        </span>
      )}
    </nav>
  );
}
