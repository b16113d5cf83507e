import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocumentInput } from '../contract/report-document.ts';
import { checkDocument, InvalidDocumentError } from './check-document.ts';
import { curatedDocuments } from './curated.ts';

const [curated] = await curatedDocuments();
if (!curated) throw new Error('no report ships');

function faultsOf(document: unknown) {
  try {
    checkDocument(document);
    return [];
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.faults;
    throw error;
  }
}

function changed(change: (document: ReportDocumentInput) => void): ReportDocumentInput {
  const copy = structuredClone(curated) as ReportDocumentInput;
  change(copy);
  return copy;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}

describe('checkDocument', () => {
  it('takes the shipped report', () => {
    expect(faultsOf(curated)).toEqual([]);
  });

  it('refuses a quote that is off by one character and says where it stands', () => {
    const document = changed(({ nodes }) => {
      const quote = first(first(nodes).evidence);
      quote.start += 1;
      quote.end += 1;
    });
    const { start, end, quote } = first(first(curated.nodes).evidence);
    expect(faultsOf(document)).toEqual([
      {
        pointer: '/nodes/0/evidence/0/quote',
        expected: expect.stringContaining(`the quote stands at ${start},${end}`),
        found: JSON.stringify(quote),
      },
    ]);
  });

  it('refuses every quote that is moved or altered, whichever it is', () => {
    const places = [
      ...curated.nodes.map((_, index) => ['nodes', index] as const),
      ...curated.relationships.map((_, index) => ['relationships', index] as const),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('start', 'end', 'quote'),
        (place, what) => {
          const [list, index] = place;
          const document = changed((copy) => {
            const quote = first(copy[list][index]?.evidence ?? []);
            if (what === 'quote') quote.quote += 'ـ';
            else quote[what] += 1;
          });
          expect(faultsOf(document).map(({ pointer }) => pointer)).toEqual([
            expect.stringMatching(`^/${list}/${index}/evidence/0/`),
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lists every fault, not only the first', () => {
    const document = changed(({ nodes, relationships }) => {
      first(nodes).evidence[0] = { start: 5, end: 3, quote: 'x' };
      first(relationships).to = 'nobody';
      nodes.push({ ...first(nodes), evidence: [first(first(curated.nodes).evidence)] });
    });
    expect(faultsOf(document).map(({ pointer }) => pointer)).toEqual([
      `/nodes/${document.nodes.length - 1}/id`,
      '/relationships/0/to',
      '/nodes/0/evidence/0/end',
    ]);
  });

  it('refuses what has no quote: a node, a participant, a date', () => {
    const document = changed(({ nodes, relationships }) => {
      first(nodes).evidence = [];
      first(relationships).evidence = [];
      const meeting = nodes.find((node) => node.kind === 'Meeting');
      if (meeting?.kind === 'Meeting') meeting.date = { edtf: '2024-11', evidence: [] };
    });
    const meeting = curated.nodes.findIndex((node) => node.kind === 'Meeting');
    expect(faultsOf(document).map(({ pointer }) => pointer)).toEqual([
      '/nodes/0/evidence',
      `/nodes/${meeting}/date/evidence`,
      '/relationships/0/evidence',
    ]);
  });

  it.each([
    [
      'a relationship between kinds that it does not join',
      { type: 'HELD_IN' as const },
      '/relationships/0/from',
    ],
    ['a property that the type does not have', { postEn: 'Minister' }, '/relationships/0/postEn'],
    ['a property that the format does not have', { since: 2024 }, '/relationships/0/since'],
    ['a role that is not a role', { role: 'friend' }, '/relationships/0/role'],
  ])('refuses %s', (_, change, pointer) => {
    const document = changed(({ relationships }) => {
      Object.assign(first(relationships), change);
    });
    expect(faultsOf(document).map((fault) => fault.pointer)).toContain(pointer);
  });

  it.each([null, 7, 'text', [], {}, { format: 'other' }])('refuses %j without failing', (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0);
  });
});
