import type { EditorView } from '@codemirror/view';
import { ActionIcon } from '@mantine/core';
import { IconIndentIncrease } from '@tabler/icons-react';
import { useState } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import classes from './CypherEditor.module.css';
import { formatEditor } from './editor-commands.ts';
import { useLanguageHelp } from './language-client.ts';
import { problemsOf } from './problems.ts';
import { statementsToRun } from './split-statements.ts';
import { useViewState } from './use-view-state.ts';

const RUN_KEYS = /mac|iphone|ipad/iu.test(navigator.platform) ? '⌘↵' : 'Ctrl+Enter';

/** Under the text: what is to be known of it, and what the keys would run. */
export function EditorStatus({ view }: { readonly view: EditorView }) {
  const { t, number } = useSpeech();
  const help = useLanguageHelp(({ status }) => status);
  const state = useViewState(view);
  const [unformatted, setUnformatted] = useState<unknown>();
  const { main } = state.selection;
  const statements = statementsToRun(state.doc.toString(), main).length;
  const [problem] = problemsOf(state);
  const keys = `\u2066${RUN_KEYS}\u2069`;

  const said = () => {
    if (unformatted === state.doc) return t('cypher.editor.unformatted');
    if (help !== 'ready') return t(`cypher.editor.${help}`);
    if (!problem) return '';
    const line = state.doc.lineAt(Math.min(problem.from, state.doc.length)).number;
    return t('cypher.editor.first', { line: number(line), message: problem.message });
  };
  const format = async () => setUnformatted((await formatEditor()) ? undefined : state.doc);

  return (
    <div className={classes.status}>
      <span role="status" className={classes.said} title={said()}>
        {said()}
      </span>
      <span className={classes.keys}>
        {main.empty
          ? t('cypher.editor.runs', { count: statements, n: number(statements), keys })
          : t('cypher.editor.selected', { keys })}
      </span>
      <ActionIcon
        size="md"
        variant="subtle"
        color="gray"
        disabled={help !== 'ready'}
        aria-label={t('cypher.editor.format')}
        title={t('cypher.editor.format')}
        onClick={() => void format()}
      >
        <IconIndentIncrease size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
