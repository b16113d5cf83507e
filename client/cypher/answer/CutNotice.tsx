import { Button } from '@mantine/core';
import { useSpeech } from '../../i18n/use-speech.ts';
import { cutOf } from '../run/cut-of.ts';
import { ROW_LIMITS } from '../run/row-limit.ts';
import { runAgain } from '../run/run-statements.ts';
import type { Run } from '../run/run-types.ts';
import classes from './Notice.module.css';

/** That there are more rows than are shown, and how to have them. */
export function CutNotice({ run }: { readonly run: Run }) {
  const { t, number } = useSpeech();
  const cut = cutOf(run);
  if (!cut) return null;
  const n = run.rows.length;
  const words = t('cypher.answer.cut', { count: n, n: number(n) });
  // Running a statement that writes for more rows would write once more.
  const mayAsk = cut.by === 'asked' && run.query.accessMode === 'Read';
  const most = ROW_LIMITS.at(-1) ?? 0;
  const more = [n * 10, most].filter((rows, at, all) => {
    return rows > n && rows <= most && all.indexOf(rows) === at;
  });
  return (
    <div className={classes.notice} role="status">
      <p>
        {words} {cut.by === 'server' && <bdi>{cut.said}</bdi>}
        {cut.by === 'server' && ` ${t('cypher.answer.cutHelp')}`}
      </p>
      {mayAsk &&
        more.map((rows) => (
          <Button
            key={rows}
            variant="default"
            size="compact-sm"
            onClick={() => void runAgain(run, rows)}
          >
            {rows === most
              ? t('cypher.answer.showUpTo', { n: number(rows) })
              : t('cypher.answer.showMore', { n: number(rows) })}
          </Button>
        ))}
    </div>
  );
}
