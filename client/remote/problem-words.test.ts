import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../contract/problem.ts';
import { speechOf } from '../i18n/speech.ts';
import { isAway, ProblemError, problemOf } from './problem-error.ts';
import { problemWords } from './problem-words.ts';

const problem = (status: number, body?: unknown) =>
  problemOf(new Response(body === undefined ? 'oops' : JSON.stringify(body), { status }));

describe('problems', () => {
  it('has words for every code in both languages', () => {
    for (const code of [...PROBLEM_CODES, 'network'] as const) {
      const words = (['ar', 'en'] as const).map((language) =>
        problemWords(new ProblemError(code), speechOf(language)),
      );
      for (const text of words) expect(text).not.toContain('problem.');
      expect(new Set(words).size).toBe(2);
    }
  });

  it('takes the code from the problem document', async () => {
    expect((await problem(400, { code: 'timeout' })).code).toBe('timeout');
  });

  it.each([
    [401, 'unauthorized'],
    [404, 'not-found'],
    [429, 'too-many-requests'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [500, 'internal'],
    [418, 'invalid-request'],
  ])('makes a code of a bare %i', async (status, code) => {
    expect((await problem(status)).code).toBe(code);
    expect((await problem(status, { code: 'never-heard-of' })).code).toBe(code);
  });

  it('names the request when the server failed', async () => {
    const error = await problem(500, { code: 'internal', requestId: 'r-7' });
    expect(problemWords(error, speechOf('en'))).toContain('Request r-7');
    expect(problemWords(error, speechOf('ar'))).toContain('r-7');
  });

  it('tells what may come back by itself from what will not', () => {
    expect(isAway(new ProblemError('network'))).toBe(true);
    expect(isAway(new ProblemError('unavailable'))).toBe(true);
    expect(isAway(new ProblemError('not-found'))).toBe(false);
    expect(isAway(new TypeError('a bug'))).toBe(false);
  });
});
