import { describe, expect, it } from 'vitest';
import { quoteKeywords } from './quote-keywords.ts';

describe('quoteKeywords', () => {
  it.each([
    ['MATCH (a)-[r:PART_OF]->(b) RETURN r.as', 'MATCH (a)-[r:PART_OF]->(b) RETURN r.`as`'],
    ['MATCH ()-[r {as: $as}]->() RETURN r {.as}', 'MATCH ()-[r {`as`: $as}]->() RETURN r {.`as`}'],
    ['RETURN {x: 1, in: 2} AS in', 'RETURN {x: 1, `in`: 2} AS in'],
  ])('%s', (statement, quoted) => expect(quoteKeywords(statement)).toBe(quoted));

  it.each([
    "RETURN 'r.as' AS as // r.as",
    'MATCH (n) RETURN n.`as`, n.assigned',
    'MATCH (a)-[*..2]-(b) WHERE a.x IN [1, 2] RETURN a',
  ])('leaves %s as it is', (statement) => expect(quoteKeywords(statement)).toBe(statement));
});
