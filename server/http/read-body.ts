import express, { type Request, type RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

/** How deep a JSON body may nest: far more than any schema here, far less than a stack. */
const DEEPEST = 100;

/** Reads the body as it came, up to `limit` bytes, also compressed ones once they are unpacked. */
export function bodyReader(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit });
}

/** The media type without parameters, lower-case; the body has to be one of `types`. */
export function contentType(request: Request, types: readonly string[]): string {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (types.includes(type)) return type;
  throw new HttpProblem('unsupported-media-type', {
    detail: 'media-type',
    subject: types.join(', '),
    headers: { 'Accept-Post': types.join(', ') },
  });
}

/** The body as text; JSON is UTF-8 and nothing else. */
export function bodyText(request: Request): string {
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HttpProblem('invalid-json', { detail: 'not-utf-8', cause });
  }
}

/** The body as JSON, which may nest 100 deep. */
export function bodyJson(request: Request): unknown {
  const text = bodyText(request);
  if (nestingOf(text) > DEEPEST) {
    throw new HttpProblem('invalid-json', { detail: 'json-depth', subject: String(DEEPEST) });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const place = /position (\d+)/u.exec(String(cause))?.[1] ?? String(text.length);
    throw new HttpProblem('invalid-json', { detail: 'json-place', subject: place, cause });
  }
}

function nestingOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return deepest;
}
