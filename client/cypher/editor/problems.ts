import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Something to underline in the text, in the reader's words; places count UTF-16 units. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** What to write in its place, where that is plain. */
  readonly fix?: string;
}

/** Who found it: the language's own check, the server's, the last run, or who uses the editor. */
export type ProblemSource = 'server' | 'language' | 'run' | 'given';

type Problems = Readonly<Record<ProblemSource, readonly Problem[]>>;

const told = StateEffect.define<{ source: ProblemSource; problems: readonly Problem[] }>();

/** All that is known to be wrong, moved along with the text. */
export const problemsField = StateField.define<Problems>({
  create: () => ({ server: [], language: [], run: [], given: [] }),
  update(known, { changes, docChanged, effects }) {
    let next = known;
    if (docChanged) {
      const move = (problems: readonly Problem[]): Problem[] =>
        problems.map((each) => ({
          ...each,
          from: changes.mapPos(each.from, 1),
          to: Math.max(changes.mapPos(each.from, 1), changes.mapPos(each.to, -1)),
        }));
      next = {
        server: move(known.server),
        language: move(known.language),
        run: move(known.run),
        given: move(known.given),
      };
    }
    for (const effect of effects) {
      if (effect.is(told)) next = { ...next, [effect.value.source]: effect.value.problems };
    }
    return next;
  },
});

/** Shows what one source found in place of what it found before. */
export function showProblems(
  view: EditorView,
  source: ProblemSource,
  problems: readonly Problem[],
  replaceWords: (word: string) => string,
): void {
  const known = view.state.field(problemsField);
  if (known[source].length === 0 && problems.length === 0) return;
  const next = { ...known, [source]: problems };
  const effect = told.of({ source, problems });
  // What is shown anew closes what is open over it.
  if (JSON.stringify(shownOf(known)) === JSON.stringify(shownOf(next))) {
    view.dispatch({ effects: effect });
    return;
  }
  const { length } = view.state.doc;
  const diagnostics = shownOf(next).map((problem): Diagnostic => {
    const { fix, severity } = problem;
    const from = Math.min(problem.from, length);
    return {
      ...{ from, severity, message: problem.message, renderMessage: () => messageOf(problem) },
      to: Math.min(Math.max(problem.to, from), length),
      ...(fix !== undefined && { actions: [fixAction(replaceWords(fix), fix)] }),
    };
  });
  const { effects = [] } = setDiagnostics(view.state, diagnostics);
  view.dispatch({ effects: [effect, ...(Array.isArray(effects) ? effects : [effects])] });
}

/** The problems of a state, in the order of the text. */
export function problemsOf(state: EditorState): Problem[] {
  return shownOf(state.field(problemsField)).sort((a, b) => a.from - b.from);
}

/**
 * Of two that speak of one place the one that tells why: the server's reason over a name that the
 * language doesn't know, the language's words over the server's for what is no Cypher at all.
 */
function shownOf({ server, language, run, given }: Problems): Problem[] {
  const meet = (a: Problem, b: Problem) => a.from <= b.to && b.from <= a.to;
  const errors = language.filter(({ severity }) => severity === 'error');
  const reasons = server.filter(
    (each) => each.severity !== 'info' || !errors.some((other) => meet(each, other)),
  );
  const kept = language.filter((each) => !reasons.some((reason) => meet(reason, each)));
  const checked = [...reasons, ...kept];
  // A run tells again what was known before it.
  const news = run.filter((each) => !checked.some((other) => meet(other, each)));
  return [...checked, ...news, ...given];
}

function fixAction(name: string, fix: string) {
  return {
    name,
    apply: (view: EditorView, from: number, to: number) =>
      view.dispatch({ changes: { from, to, insert: fix }, userEvent: 'input.fix' }),
  };
}

function messageOf({ message }: Problem): HTMLElement {
  const element = document.createElement('span');
  element.dir = document.documentElement.dir;
  element.textContent = message;
  return element;
}
