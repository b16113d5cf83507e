import { expect, it } from 'vitest';
import { newLinkSchema } from '../../../contract/snapshot-links.ts';
import { embedCode } from './embed-code.ts';
import { EXPIRIES, expiryOf } from './expiry.ts';
import { originsIn } from './origins-in.ts';

it('takes sites a line each, whole addresses as their sites', () => {
  const { origins, wrong } = originsIn(
    ' https://news.example/a?b\n\nHTTP://Other.example:8080\nhttps://news.example',
  );
  expect(wrong).toBeUndefined();
  expect(origins).toEqual(['https://news.example', 'http://other.example:8080']);
  expect(newLinkSchema.parse({ origins }).origins).toEqual(origins);
});

it.each(['news.example', 'javascript:alert(1)', 'https://', 'https://me:secret@news.example'])(
  'says that %s is no site',
  (line) => expect(originsIn(`https://a.example\n${line}`).wrong).toBe(line),
);

it('ends a link when that was asked for', () => {
  const now = new Date('2024-11-05T12:00:00Z');
  expect(EXPIRIES.map((expiry) => expiryOf(expiry, now)?.slice(0, 10))).toEqual([
    undefined,
    '2024-11-06',
    '2024-11-12',
    '2024-12-05',
    '2025-11-05',
  ]);
  const expires = expiryOf('day', now);
  expect(newLinkSchema.parse({ expires }).expires).toBe(expires);
});

it('writes a title into the code to embed so that it stays a title', () => {
  expect(embedCode('https://a.example/shared/x', '"><script>')).toContain(
    'title="&#34;&#62;&#60;script&#62;"',
  );
});
