import type { Extension } from '@codemirror/state';
import type { GraphSchema } from '../../../contract/schema.ts';
import type { Speech } from '../../i18n/speech.ts';
import { afterRest } from './after-rest.ts';
import { faultWords, isolated } from './fault-words.ts';
import { ask } from './language-client.ts';
import { type Problem, showProblems } from './problems.ts';

/** Milliseconds of rest before a half-written statement is judged. */
const REST = 350;
/** Milliseconds more before the word at the cursor is, or what is missing at the end: both may come. */
const LONGER = 900;

/** Underlines what the language's own check finds, in a worker, while one writes. */
export function languageCheck(
  schema: () => GraphSchema | undefined,
  speech: () => Speech,
): Extension {
  return afterRest(REST, async (view, signal) => {
    const faults = await ask('lint', { text: view.state.doc.toString() });
    if (signal.aborted) return;
    const problems = faults.map(
      (fault): Problem => ({
        ...{ from: fault.from, to: fault.to, severity: fault.severity },
        ...faultWords(fault, speech(), schema()),
      }),
    );
    const show = (some: readonly Problem[]) =>
      showProblems(view, 'language', some, replaceWords(speech()));
    const { head } = view.state.selection.main;
    const settled = problems.filter(
      ({ from, to }) => !view.hasFocus || (to !== head && from !== to),
    );
    show(settled);
    if (settled.length === problems.length) return;
    await new Promise((resolve) => setTimeout(resolve, LONGER));
    if (!signal.aborted) show(problems);
  });
}

/** What the button that mends a fault says. */
export const replaceWords =
  ({ t }: Speech) =>
  (word: string): string =>
    t('cypher.editor.replace', { word: isolated(word) });
