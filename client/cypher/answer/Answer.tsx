import { useSpeech } from '../../i18n/use-speech.ts';
import type { Run } from '../run/run-types.ts';
import classes from './Answer.module.css';
import { valueText } from './value-text.ts';

/** A run's answer as it comes. */
export function Answer({ run }: { readonly run: Run }) {
  const { t, number } = useSpeech();
  const n = run.rows.length;
  return (
    <div className={classes.answer}>
      {run.failure && (
        <p role="alert" dir="auto">
          {run.failure.message}
        </p>
      )}
      <p role="status">
        {t('cypher.answer.rows', { count: n, n: number(n) })}
        {run.status === 'running' && ` · ${t('cypher.workbench.running')}`}
        {run.status === 'stopped' && ` · ${t('cypher.answer.stopped')}`}
      </p>
      <table dir="ltr" className={classes.table} aria-label={t('cypher.answer.table')}>
        <thead>
          <tr>
            {run.fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move.
            <tr key={at}>
              {row.map((value, column) => (
                <td key={run.fields[column]} dir="auto">
                  {valueText(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
