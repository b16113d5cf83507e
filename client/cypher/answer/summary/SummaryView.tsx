import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../../../i18n/use-speech.ts';
import { healthQuery } from '../../../remote/queries.ts';
import { goToInEditor } from '../../editor/editor-commands.ts';
import { notificationsOf } from '../../run/cut-of.ts';
import { offsetInText } from '../../run/run-marks.ts';
import type { Run, RunNotification } from '../../run/run-types.ts';
import { useWorkbench } from '../../workbench.ts';
import { sizeWords, timeWords } from '../time-words.ts';
import { changesOf } from './changes.ts';
import classes from './Summary.module.css';

/** What a run did besides its rows: what it changed, what the store remarks, how long it took. */
export function SummaryView({ run }: { readonly run: Run }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const { data: health } = useQuery(healthQuery);
  const notifications = notificationsOf(run);
  const changes = changesOf(run);
  const facts: readonly (readonly [string, string])[] = [
    ...(run.firstRowMs === undefined
      ? []
      : [[t('cypher.answer.firstRow'), timeWords(run.firstRowMs, speech)] as const]),
    ...(run.totalMs === undefined
      ? []
      : [[t('cypher.answer.allRows'), timeWords(run.totalMs, speech)] as const]),
    [
      t('cypher.answer.answerSize'),
      `${t('cypher.answer.rows', { count: run.rows.length, n: number(run.rows.length) })} · ${sizeWords(run.bytes, speech)}`,
    ],
    ...(health
      ? [
          [
            t('cypher.answer.store'),
            `${t(`cypher.answer.storeKind.${health.store.kind}`)} ${health.store.version}`,
          ] as const,
        ]
      : []),
  ];
  return (
    <div className={classes.summary}>
      <h3>{t('cypher.answer.changes')}</h3>
      {changes.length === 0 ? (
        <p>{t('cypher.answer.noChanges')}</p>
      ) : (
        <ul>
          {changes.map(([change, n]) => (
            <li key={change}>{t(`cypher.answer.change.${change}`, { count: n, n: number(n) })}</li>
          ))}
        </ul>
      )}
      {notifications.length > 0 && (
        <>
          <h3>{t('cypher.answer.notifications')}</h3>
          <ul className={classes.notifications}>
            {notifications.map((notification, at) => {
              const key = `${at}`;
              return <Notification key={key} run={run} notification={notification} />;
            })}
          </ul>
        </>
      )}
      <h3>{t('cypher.answer.figures')}</h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What the store remarks, in its own words, and the way to the place it speaks of. */
function Notification({
  run,
  notification,
}: {
  readonly run: Run;
  readonly notification: RunNotification;
}) {
  const { t, number } = useSpeech();
  const text = useWorkbench((workbench) => workbench.text);
  const offset = offsetInText(run, notification, text);
  const { severity, title, description, code, category, position } = notification;
  const isWarning = severity === 'WARNING';
  return (
    <li data-severity={isWarning ? 'warning' : 'info'}>
      <p className={classes.about}>
        <strong>{t(isWarning ? 'cypher.answer.warning' : 'cypher.answer.information')}</strong>
        {category === 'DEPRECATION' && <span>{t('cypher.answer.deprecated')}</span>}
        {offset !== undefined && position && (
          <Button variant="subtle" size="compact-xs" onClick={() => goToInEditor(offset)}>
            {t('cypher.answer.atPlace', {
              line: number(position.line),
              column: number(position.column),
            })}
          </Button>
        )}
      </p>
      <p dir="auto" lang="en" className={classes.title}>
        {title}
      </p>
      <p dir="auto" lang="en">
        {description}
      </p>
      <code dir="ltr">{code}</code>
    </li>
  );
}
