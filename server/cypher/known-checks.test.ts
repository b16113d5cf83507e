import { expect, test } from 'vitest';
import { checkStatement } from './check-statement.ts';
import { KnownChecks } from './known-checks.ts';

type Asked = Parameters<typeof checkStatement>;

const WRITE = 'CREATE (n)';

test('a check is known for whom it was made, in the mode in which it was made, and for nobody else', () => {
  const known = new KnownChecks(10);
  const asked: Asked = [WRITE, { role: 'editor', access: 'write' }];
  known.keep(asked, checkStatement(...asked));
  expect(known.of(asked)).toMatchObject({ ok: true, kind: 'write' });
  expect(known.of([WRITE, { role: 'editor', access: 'read' }])).toBeUndefined();
  expect(known.of([WRITE, { role: 'reader', access: 'write' }])).toBeUndefined();
  expect(known.of([`${WRITE} `, { role: 'editor', access: 'write' }])).toBeUndefined();
});

test('a statement with parameters is checked each time: their values count', () => {
  const known = new KnownChecks(10);
  const asking = { role: 'reader', access: 'read' } as const;
  const asked: Asked = ['RETURN range(1, $n)', { ...asking, parameters: { n: 5n } }];
  known.keep(asked, checkStatement(...asked));
  expect(known.of(asked)).toBeUndefined();
  expect(known.of([asked[0], asking])).toBeUndefined();
});

test('those that nobody asked for lately are forgotten first', () => {
  const known = new KnownChecks(2);
  const asked = (statement: string): Asked => [statement, { role: 'reader', access: 'read' }];
  const keep = (statement: string): void =>
    known.keep(asked(statement), checkStatement(...asked(statement)));
  keep('RETURN 1');
  keep('RETURN 2');
  known.of(asked('RETURN 1'));
  keep('RETURN 3');
  const there = ['RETURN 1', 'RETURN 2', 'RETURN 3'].filter((text) => known.of(asked(text)));
  expect(there).toEqual(['RETURN 1', 'RETURN 3']);
});
