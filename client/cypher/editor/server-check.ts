import type { Extension } from '@codemirror/state';
import type { CheckedStatement, StatementsCheckReply } from '../../../contract/statements.ts';
import type { Speech } from '../../i18n/speech.ts';
import { accessToken } from '../../remote/access-token.ts';
import type { WorkbenchState } from '../workbench-types.ts';
import { afterRest } from './after-rest.ts';
import { replaceWords } from './language-check.ts';
import { type Problem, showProblems } from './problems.ts';

/** Milliseconds of rest before the server is asked. */
const REST = 600;

/** Values with their types: some statements run with the ones and not with the others. */
const TYPED = 'application/vnd.neo4j.query';

type Asked = Pick<WorkbenchState, 'accessMode' | 'parameters'>;

/** A server without the route isn't asked again. */
let missing = false;

/** Underlines what the server would refuse or its store can't run, before it is run. */
export function serverCheck(asked: () => Asked, speech: () => Speech): Extension {
  return afterRest(REST, async (view, signal) => {
    const statement = view.state.doc.toString();
    const checked = statement.trim() === '' ? [] : await check(statement, asked(), signal);
    if (signal.aborted) return;
    showProblems(view, 'server', checked.flatMap(problemOf), replaceWords(speech()));
  });
}

function problemOf(checked: CheckedStatement): Problem[] {
  if (checked.ok) return [];
  const { range, message, code } = checked;
  // What is no Cypher the language's own check says in more words, when it is there.
  return [{ ...range, message, severity: code === 'syntax' ? 'info' : 'error' }];
}

async function check(
  statement: string,
  { accessMode, parameters }: Asked,
  signal: AbortSignal,
): Promise<readonly CheckedStatement[]> {
  if (missing) return [];
  const headers = new Headers({
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'Content-Type': TYPED,
  });
  const token = accessToken();
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const body = JSON.stringify({ statement, accessMode, parameters });
  const response = await fetch('/api/statements/check', { method: 'POST', headers, body, signal });
  if (response.status === 404) missing = true;
  if (!response.ok) return [];
  return ((await response.json()) as StatementsCheckReply).statements;
}
