import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/use-speech.ts';
import { runMarks } from '../run/run-marks.ts';
import { useWorkbench } from '../workbench.ts';
import { lookAgain } from './after-rest.ts';
import classes from './CypherEditor.module.css';
import { EditorStatus } from './EditorStatus.tsx';
import { openEditor } from './editor-commands.ts';
import { replaceWords } from './language-check.ts';
import { startLanguageHelp, tellNames, useLanguageHelp } from './language-client.ts';
import './mono.css';
import { type Problem, showProblems } from './problems.ts';
import { schemaQuery } from './schema-query.ts';
import { useEditorView } from './use-editor-view.ts';

const NONE: readonly never[] = [];
/** Milliseconds. */
const REST = 400;

/** Where Cypher is written, left to right in either language, with help while one writes. */
export function CypherEditor({
  text,
  change,
  run,
  marks = NONE,
}: {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Runs statements: all of the text, or what is selected. */
  readonly run: (statements: readonly string[]) => void;
  /** More to underline than what the editor finds by itself and the last run told. */
  readonly marks?: readonly Problem[];
}) {
  const speech = useSpeech();
  const { data: schema } = useQuery(schemaQuery);
  const help = useLanguageHelp(({ status }) => status);
  const runs = useWorkbench((workbench) => workbench.runs);
  const values = useWorkbench((workbench) => workbench.parameters);
  const parameters = useMemo(() => Object.keys(values), [values]);
  const accessMode = useWorkbench((workbench) => workbench.accessMode);
  const place = useRef<HTMLDivElement>(null);
  const describedBy = useId();
  const view = useEditorView(place, {
    ...{ text, change, speech, describedBy },
    context: {
      schema: () => schema,
      speech: () => speech,
      asked: () => ({ accessMode, parameters: values }),
    },
  });
  const told = useMemo(() => runs.flatMap((run) => runMarks(run, text)), [text, runs]);

  useEffect(startLanguageHelp, []);
  useEffect(() => {
    if (schema) tellNames({ schema, parameters });
  }, [schema, parameters]);
  useEffect(() => (view ? openEditor({ view, run }) : undefined), [view, run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the text is judged by
  useEffect(() => {
    view?.dispatch({ effects: lookAgain.of(null) });
  }, [view, help, schema, parameters, speech, accessMode]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the text is judged by
  useEffect(() => {
    // A value is being written: its letters are not each worth a question.
    const timer = setTimeout(() => view?.dispatch({ effects: lookAgain.of(null) }), REST);
    return () => clearTimeout(timer);
  }, [view, values]);
  useEffect(() => {
    if (view) showProblems(view, 'run', told, replaceWords(speech));
  }, [view, told, speech]);
  useEffect(() => {
    if (view) showProblems(view, 'given', marks, replaceWords(speech));
  }, [view, marks, speech]);

  return (
    <div className={classes.frame}>
      <div ref={place} className={classes.text} />
      <VisuallyHidden id={describedBy}>{speech.t('cypher.editor.described')}</VisuallyHidden>
      {view && <EditorStatus view={view} />}
    </div>
  );
}
