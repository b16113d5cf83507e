import { Router } from 'express';
import {
  type CheckedStatement,
  type StatementsCheckReply,
  statementsCheckSchema,
} from '../../contract/statements.ts';
import { type Checked, checkStatements } from '../cypher/check-statements.ts';
import { type CheckStatement, splitApart } from '../cypher/statement-checks.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { abortSignalOf } from './abort-signal.ts';
import { type Language, languageOf } from './language.ts';
import { MESSAGES } from './messages.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { BODY_TYPES, isTypedBody } from './query/formats.ts';
import { exactParameters } from './query/read-query.ts';
import { bodyJson, bodyReader, bodyText, contentType } from './read-body.ts';
import { roleOf } from './roles.ts';
import { detailOf } from './send-problem.ts';
import { statementProblem } from './statement-problem.ts';
import { validate } from './validate.ts';

const BODY_BYTES = 1_000_000;

/** `POST /api/statements/check`: what running each statement of a text would meet, without running it. */
export function statementsRouter(store: GraphStore, check: CheckStatement): Router {
  const router = Router();
  router
    .route('/api/statements/check')
    .post(bodyReader(BODY_BYTES), async (request, response) => {
      const type = contentType(request, BODY_TYPES);
      const body = validate(statementsCheckSchema, bodyJson(request));
      const language = languageOf(request);
      const checked = await checkStatements(
        body.statement,
        {
          role: roleOf(response),
          access: body.accessMode === 'WRITE' ? 'write' : 'read',
          parameters: exactParameters(bodyText(request), isTypedBody(type)),
        },
        { store, check, split: splitApart, gone: abortSignalOf(response) },
      );
      const reply: StatementsCheckReply = {
        statements: checked.map((each) => worded(each, language)),
      };
      response
        .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
        .vary('Accept-Language')
        .json(reply);
    })
    .all(methodNotAllowed('POST'));
  return router;
}

function worded({ from, to, check, unsupported }: Checked, language: Language): CheckedStatement {
  if (unsupported) {
    const { subject } = unsupported;
    const range = { from: unsupported.from, to: unsupported.to };
    const message = MESSAGES[language].details['statement-store'](subject);
    return { from, to, ok: false, code: 'unsupported', reason: 'store', subject, message, range };
  }
  if (check.ok) return { from, to, ok: true, kind: check.kind };
  const { code, reason, subject } = check;
  const message = detailOf(statementProblem(check), language) ?? '';
  const range = { from: check.from, to: check.to };
  return { from, to, ok: false, code, reason, subject, message, range };
}
