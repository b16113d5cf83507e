import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, it } from 'vitest';
import { SMALL_SNAPSHOT } from '../../../tests/support/small-snapshot.ts';
import { checkedDocument } from './checked-document.ts';

const { checksum: _, ...rest } = SMALL_SNAPSHOT;
const checksum = createHash('sha256')
  .update(canonicalize(rest) ?? '')
  .digest('hex');
const good = { ...rest, checksum };

it('takes a document as it was made', async () => {
  expect(await checkedDocument(JSON.stringify(good))).toEqual(good);
});

it.each([
  ['damaged-snapshot', 'not JSON'],
  ['damaged-snapshot', 'null'],
  ['damaged-snapshot', JSON.stringify({ ...good, name: 'Another' })],
  ['damaged-snapshot', JSON.stringify({ ...good, graph: {} })],
  ['newer-snapshot', JSON.stringify({ ...good, version: 2 })],
])('refuses as %s %.30s', async (code, text) => {
  await expect(checkedDocument(text)).rejects.toThrow(code);
});
