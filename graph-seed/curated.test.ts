import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';
import { curatedDocuments } from './curated.ts';

const documents = (await curatedDocuments()).map((document) => checkDocument(document));

describe('the shipped reports', () => {
  it.each(documents.map((document) => [document.report.id, document] as const))(
    '%s leaves no node without a relationship',
    (_, { nodes, relationships }) => {
      const joined = new Set(relationships.flatMap(({ from, to }) => [from, to]));
      expect(nodes.filter(({ id }) => !joined.has(id))).toEqual([]);
    },
  );

  it('the Egypt–Iran report gives no date, so its graph has none', () => {
    const [document] = documents;
    expect(document?.report.text).not.toMatch(/20\d\d|يناير|نوفمبر|أكتوبر/u);
    expect(document?.nodes.filter((node) => node.kind === 'Meeting' && node.date)).toEqual([]);
  });
});
