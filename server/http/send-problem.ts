import type { Request, Response } from 'express';
import type { Problem } from '../../contract/problem.ts';
import type { HttpProblem } from './http-problem.ts';
import { type Language, languageOf } from './language.ts';
import { AT_PLACE, MESSAGES } from './messages.ts';

/** What a problem says beyond its title, in a language. */
export function detailOf({ more }: HttpProblem, language: Language): string | undefined {
  const words = MESSAGES[language];
  if (more.detail === undefined) {
    return more.said === undefined ? undefined : words.storeSays(more.said);
  }
  const detail = words.details[more.detail](more.subject ?? '');
  if (!more.position) return detail;
  return `${detail} ${AT_PLACE[language](more.position.line, more.position.column)}`;
}

/** Problem details (RFC 9457) in the reader's language. */
export function problemBody(request: Request, problem: HttpProblem): Problem {
  const language = languageOf(request);
  const detail = detailOf(problem, language);
  return {
    type: `urn:liqa:problem:${problem.code}`,
    title: MESSAGES[language].titles[problem.code],
    status: problem.status,
    ...(detail === undefined ? {} : { detail }),
    instance: request.originalUrl.split('?')[0] ?? '',
    code: problem.code,
    requestId: String(request.id),
    ...(problem.more.errors ? { errors: [...problem.more.errors] } : {}),
  };
}

/** Answers with problem details in the reader's language. */
export function sendProblem(request: Request, response: Response, problem: HttpProblem): void {
  const language = languageOf(request);
  const body = problemBody(request, problem);
  response
    .status(problem.status)
    .set({ ...problem.more.headers, 'Content-Language': language, 'Cache-Control': 'no-store' })
    .vary('Accept-Language')
    .type('application/problem+json')
    .send(JSON.stringify(body));
}
