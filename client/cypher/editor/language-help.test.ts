import { describe, expect, it } from 'vitest';
import type { GraphSchema } from '../../../contract/schema.ts';
import { LanguageHelp } from './language-help.ts';

const SCHEMA: GraphSchema = {
  labels: ['Actor', 'Meeting', 'Person', 'Place', 'State'],
  relationshipTypes: ['HELD_IN', 'TOOK_PART_IN'],
  propertyKeys: ['date', 'evidence', 'nameAr', 'odd name', 'role', 'titleAr'],
  keysOfLabels: { Meeting: ['date', 'titleAr'], Person: ['nameAr'] },
  keysOfRelationshipTypes: { TOOK_PART_IN: ['role'] },
  functions: [
    {
      name: 'count',
      signature: 'count(input :: ANY) :: INTEGER',
      description: 'Counts.',
      arguments: [{ name: 'input', type: 'ANY', description: '' }],
      deprecated: false,
      returns: 'INTEGER',
      aggregating: true,
      category: 'Aggregating',
    },
  ],
  procedures: [
    {
      name: 'db.labels',
      signature: 'db.labels() :: (label :: STRING)',
      description: 'Lists labels.',
      arguments: [],
      deprecated: false,
      yields: [{ name: 'label', type: 'STRING', description: '' }],
    },
  ],
  truncated: false,
};

const help = new LanguageHelp();
help.schema({ schema: SCHEMA, parameters: ['من'] });

const offers = (text: string, kind?: string) =>
  help
    .complete({ text, at: text.length, asked: true })
    .filter((offer) => kind === undefined || offer.kind === kind)
    .map(({ label }) => label);
const faults = (text: string) =>
  help.lint({ text }).map(({ from, to, severity }) => [severity, text.slice(from, to)]);

describe('completion', () => {
  it('offers what can stand there', () => {
    expect(offers('MATCH (p:', 'label')).toEqual(expect.arrayContaining(['Person', 'Meeting']));
    expect(offers('MATCH (p:Person)-[:', 'relationship')).toContain('TOOK_PART_IN');
    expect(offers('MATCH (p:Person) RETURN p.', 'key')).toContain('nameAr');
    expect(offers('MATCH (p:Person) WHERE p.nameAr = $', 'parameter')).toEqual(['$من']);
    expect(offers('CALL db.', 'procedure')).toEqual(['labels']);
    expect(offers('RETURN cou', 'function')).toContain('count');
    expect(offers('MATCH (p:Person) RETURN ', 'identifier')).toContain('p');
    expect(offers('MAT', 'keyword')).toContain('MATCH');
  });

  it('quotes what has to be', () => {
    const all = help.complete({ text: 'MATCH (p:Person) RETURN p.', at: 26, asked: true });
    expect(all.find(({ label }) => label === 'odd name')?.insert).toBe('`odd name`');
  });

  it.each([
    ['MATCH (m:Meeting) RETURN m.', ['date', 'titleAr']],
    ['MATCH (p:Person)-[r:TOOK_PART_IN]->() RETURN r.', ['role']],
    ['MATCH (m:Meeting {', ['date', 'titleAr']],
  ])('knows the likely keys: %s', (text, keys) => {
    const likely = help
      .complete({ text, at: text.length, asked: true })
      .filter((offer) => offer.likely);
    expect(likely.map(({ label }) => label)).toEqual(keys);
  });

  it('gives labels that the written path leads to, once it has read it', () => {
    help.lint({ text: 'RETURN 1; MATCH (p:Person)-[:TOOK_PART_IN]->()' });
    expect(offers('RETURN 1; MATCH (p:Person)-[:TOOK_PART_IN]->(:', 'label')).toEqual(['Meeting']);
    help.lint({ text: 'MATCH (p:Person)-[:TOOK_PART_IN]->(:' });
    expect(offers('MATCH (p:Person)-[:TOOK_PART_IN]->(:', 'label')).toEqual(['Meeting']);
  });
});

describe('faults', () => {
  it.each([
    ['MATC (n) RETURN n', [['error', 'MATC']]],
    ['MATCH (p:Persn) RETURN p', [['warning', 'Persn']]],
    ['MATCH (p:Person)-[:TOOK]->() RETURN p', [['warning', 'TOOK']]],
    ['MATCH (p:Person) RETURN p.nam', [['warning', 'nam']]],
    ['MATCH (p:Person) RETURN q', [['error', 'q']]],
    ['RETURN $x', [['error', '$x']]],
    ['CALL db.other()', [['error', 'db.other']]],
    ['MATCH (p:Person)-[:TOOK_PART_IN]->(m:Meeting) RETURN count(m), p.nameAr', []],
    ['MATCH (a:Actor)-[r]-(b) RETURN a, r, b', []],
    ['MATCH p = (:Actor)-[:TOOK_PART_IN*1..3]-(:Actor) RETURN p', []],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('stand in their place behind signs of two units', () => {
    expect(faults("RETURN '😀😀' AS a, q")).toEqual([['error', 'q']]);
    expect(faults("RETURN 'لقاء' AS a; RETURN '😀', q")).toEqual([['error', 'q']]);
  });

  it('knows a path that the model has not', () => {
    expect(faults('MATCH (p:Person)-[:HELD_IN]->(s:State) RETURN p, s')).toHaveLength(1);
  });
});

describe('formatting', () => {
  it('changes space and the case of keywords only, and keeps the cursor where it was', () => {
    const text = "match (p:Person)  where p.nameAr='عباس 😀 match'  return p // ثم";
    const formatted = help.format({ text, at: text.indexOf('return') });
    expect(formatted?.text).toBe(
      "MATCH (p:Person)\nWHERE p.nameAr = 'عباس 😀 match'\nRETURN p // ثم",
    );
    expect(formatted?.text.slice(formatted.at)).toBe('RETURN p // ثم');
  });

  it('leaves alone what it can not read', () => {
    expect(help.format({ text: 'MATCH (((', at: 0 })?.text ?? null).toSatisfy(
      (text) => text === null || text === 'MATCH (((',
    );
  });
});
