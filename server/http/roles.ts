import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Role } from '../../contract/session.ts';
import type { Settings } from '../settings.ts';
import { HttpProblem } from './http-problem.ts';

/**
 * Gives each request its role by its bearer token, and refuses it where `LIQA_TOKEN` is set and it
 * has neither that nor the editors' token. Compares in constant time.
 *
 * | set | editors | readers |
 * |---|---|---|
 * | nothing | everyone at the machine | |
 * | `LIQA_TOKEN` | who has it | |
 * | `LIQA_EDITOR_TOKEN` | who has it | everyone else at the machine |
 * | both | who has the editors' | who has `LIQA_TOKEN` |
 *
 * With `LIQA_EDIT=off` all of them are readers.
 */
export function roleGuard(
  settings: Pick<Settings, 'token' | 'editorToken' | 'edit'>,
): RequestHandler {
  const token = comparison(settings.token);
  const editorToken = comparison(settings.editorToken);
  return (request, response, next) => {
    const sent = /^Bearer +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1];
    const isEditor = editorToken(sent);
    const isKnown = token(sent);
    if (settings.token !== undefined && !isKnown && !isEditor) {
      const wrong = sent === undefined ? '' : ', error="invalid_token"';
      throw new HttpProblem('unauthorized', {
        detail: sent === undefined ? 'token-missing' : 'token-wrong',
        headers: { 'WWW-Authenticate': `Bearer realm="Liqa"${wrong}` },
      });
    }
    const edits = settings.edit && (isEditor || settings.editorToken === undefined);
    response.locals.role = (edits ? 'editor' : 'reader') satisfies Role;
    next();
  };
}

function comparison(secret: string | undefined): (sent: string | undefined) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const right = digest(secret ?? '');
  return (sent) =>
    timingSafeEqual(digest(sent ?? ''), right) && secret !== undefined && sent !== undefined;
}

/** The role of who asks; reader where `roleGuard` has not said otherwise. */
export function roleOf({ locals }: Pick<Response, 'locals'>): Role {
  return locals.role === 'editor' ? 'editor' : 'reader';
}

/** Lets only editors pass. */
export const editorsOnly: RequestHandler = (_request, response, next) => {
  if (roleOf(response) !== 'editor') throw new HttpProblem('forbidden-role', { detail: 'role' });
  next();
};
