import type { Response } from 'express';
import { StoreError } from '../../store/store-error.ts';
import { TRUNCATED_HEADER } from './notifications.ts';
import type { Outcome, WrittenRows } from './run-query.ts';

/** An answer and how to write what is around its rows. */
export interface Reply {
  readonly rows: WrittenRows;
  /** Fields of a JSON object, without its braces. */
  readonly summaryFields: (outcome: Outcome) => string;
  /** What went wrong, as a JSON list. */
  readonly errors: (error: unknown) => string;
}

/** One document, gathered first so that a failure on the way still has its own status. */
export async function sendDocument(response: Response, reply: Reply): Promise<void> {
  const { rows } = reply;
  const gathered: string[] = [];
  const gather = (row: string): undefined => {
    gathered.push(row);
  };
  const rest = await rows.each(gather).then(
    (outcome) => {
      if (outcome.truncated) response.set(TRUNCATED_HEADER, outcome.truncated);
      return reply.summaryFields(outcome);
    },
    (error: unknown) => {
      // As the Query API does when a value can't be computed: what came before it is told.
      if (!(error instanceof StoreError && error.code === 'syntax')) throw error;
      return `"errors":${reply.errors(error)}`;
    },
  );
  const data = `{"fields":${JSON.stringify(rows.fields)},"values":[${gathered.join(',')}]}`;
  response.status(202).send(`{"data":${data},${rest}}`);
}
