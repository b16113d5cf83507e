import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './CypherEditor.module.css';

/** Where Cypher is written: left to right in either language. */
export function CypherEditor({
  text,
  change,
  run,
}: {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Runs statements: all of the text, or what is selected. */
  readonly run: (statements: readonly string[]) => void;
}) {
  const { t } = useSpeech();
  return (
    <textarea
      className={classes.editor}
      dir="ltr"
      spellCheck={false}
      aria-label={t('cypher.editor.label')}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        run([text]);
      }}
    />
  );
}
