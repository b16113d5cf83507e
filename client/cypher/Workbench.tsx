import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useSpeech } from '../i18n/use-speech.ts';
import { Answer } from './answer/Answer.tsx';
import { CypherEditor } from './editor/CypherEditor.tsx';
import { runStatements, stopRunning } from './run/run-statements.ts';
import classes from './Workbench.module.css';
import { useWorkbench } from './workbench.ts';

/** Where Cypher is asked: the text above, its answer below. */
export function Workbench() {
  const { t } = useSpeech();
  const text = useWorkbench((workbench) => workbench.text);
  const runs = useWorkbench((workbench) => workbench.runs);
  const shown = useWorkbench((workbench) => runs.find(({ id }) => id === workbench.shown));
  const running = runs.some(({ status }) => status === 'running');
  const run = (statements: readonly string[]) => void runStatements(statements);
  return (
    <div className={classes.workbench}>
      <CypherEditor
        text={text}
        change={(next) => useWorkbench.setState({ text: next })}
        run={run}
      />
      <div className={classes.tools}>
        {running ? (
          <Button
            size="sm"
            variant="light"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            onClick={stopRunning}
          >
            {t('cypher.workbench.stop')}
          </Button>
        ) : (
          <Button
            size="sm"
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            onClick={() => run([text])}
          >
            {t('cypher.workbench.run')}
          </Button>
        )}
      </div>
      <div className={classes.answer}>
        {shown ? <Answer run={shown} /> : <p>{t('cypher.workbench.nothing')}</p>}
      </div>
    </div>
  );
}
