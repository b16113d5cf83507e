import { describe, expect, it } from 'vitest';
import { boundedStatement } from './bounded-statement.ts';
import { statementKind } from './statement-kind.ts';

describe('statementKind', () => {
  it.each([
    'MATCH (n) RETURN n;',
    "RETURN 'CREATE (n)' AS text // CREATE (n)",
    'MATCH (set:Create {merge: 1})-[delete:SET]->() WHERE set.remove = $create RETURN set, delete',
    'WITH 1 AS set RETURN set',
    'MATCH (`CREATE (x)`) RETURN 1 /* SET n.x = 1 */',
    'CALL { MATCH (n) RETURN n } RETURN n',
    '',
  ])('is read: %s', (statement) => {
    expect(statementKind(statement)).toBe('read');
  });

  it.each([
    'CREATE (n)',
    'match (n) set n.x = 1',
    'MATCH (n) DETACH/**/DELETE n',
    "MERGE (n {id: 'x'}) ON CREATE SET n.y = 1",
    'CALL { CREATE (n) RETURN n } RETURN n',
    'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
    'CREAT\\u0045 (n)',
    'CREATE index = (a)-[:R]->(b) RETURN index',
    'UNWIND [1] AS x REMOVE x.y',
  ])('is write: %s', (statement) => {
    expect(statementKind(statement)).toBe('write');
  });

  it.each([
    ['CREATE INDEX x IF NOT EXISTS FOR (n:A) ON (n.x)', 'schema'],
    ['DROP CONSTRAINT x', 'schema'],
    ['EXPLAIN MATCH (n) RETURN n', 'plan'],
    ["LOAD CSV FROM 'file:///x' AS row RETURN row", 'file'],
    ["MATCH (n) LOAD CSV FROM 'x' AS row RETURN row", 'file'],
  ])('%s is %s', (statement, kind) => {
    expect(statementKind(statement)).toBe(kind);
  });
});

describe('boundedStatement', () => {
  it.each([
    ['MATCH (n) RETURN n', 'MATCH (n) RETURN n\nLIMIT 3'],
    ['MATCH (n) RETURN n // all\n;', 'MATCH (n) RETURN n\nLIMIT 3'],
    ['MATCH (n) WITH n LIMIT 9 RETURN n', 'MATCH (n) WITH n LIMIT 9 RETURN n\nLIMIT 3'],
    ['CALL { RETURN 1 AS x LIMIT 1 } RETURN x', 'CALL { RETURN 1 AS x LIMIT 1 } RETURN x\nLIMIT 3'],
  ])('limits %j', (statement, bounded) => {
    expect(boundedStatement(statement, 3)).toBe(bounded);
  });

  it.each([
    'MATCH (n) RETURN n LIMIT 5',
    'RETURN 1 AS x UNION RETURN 2 AS x',
    'CALL db.labels()',
    'CALL { RETURN 1 AS x }',
    'RETURN (1',
  ])('leaves %j', (statement) => {
    expect(boundedStatement(statement, 3)).toBe(statement);
  });
});
