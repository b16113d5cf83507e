import canonicalize from 'canonicalize';
import type { Request } from 'express';
import type { Fault } from '../../../contract/problem.ts';
import { unsafeName } from '../../snapshots/unsafe-name.ts';
import { HttpProblem } from '../http-problem.ts';
import { bodyJson, contentType } from '../read-body.ts';

/**
 * A body as JSON that can be kept: its texts are Unicode (half a surrogate pair has no UTF-8), and
 * nothing in it is called `__proto__`.
 */
export function snapshotBody(request: Request): unknown {
  contentType(request, ['application/json']);
  const json = bodyJson(request);
  try {
    canonicalize(json);
  } catch {
    refuse({ pointer: '', expected: 'texts in Unicode', found: 'half a surrogate pair' });
  }
  const unsafe = unsafeName(json);
  if (unsafe !== undefined)
    refuse({ pointer: unsafe, expected: 'another name', found: '__proto__' });
  return json;
}

function refuse(fault: Fault): never {
  throw new HttpProblem('invalid-request', { detail: 'fields', errors: [fault] });
}
