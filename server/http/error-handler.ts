import type { ErrorRequestHandler } from 'express';
import { sendQueryErrors } from './query/send-query-errors.ts';
import { sendProblem } from './send-problem.ts';
import { toProblem } from './to-problem.ts';

/** The one place where failures become replies: problem details, or the Query API's shape under `/db`. */
export function errorHandler(): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const problem = toProblem(error);
    if (problem.code === 'internal')
      request.log.error({ err: problem.cause }, 'unexpected failure');
    // Too late for another status: the reader sees the reply break off.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.code === 'cancelled') {
      response.status(problem.status).end();
      return;
    }
    if (request.originalUrl.startsWith('/db/')) sendQueryErrors(request, response, problem);
    else sendProblem(request, response, problem);
  };
}
