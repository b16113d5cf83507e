import { describe, expect, it } from 'vitest';
import { reportSummaryOf } from './report-summary.ts';
import { spansOf } from './spans.ts';

describe('spansOf', () => {
  it('merges what the same words support, by start and longest first, of this report only', () => {
    const node = (id: string, ...evidence: string[]) => ({
      id,
      labels: ['Person'],
      properties: { evidence },
    });
    const relationship = {
      id: 'TOOK_PART_IN:a:m',
      type: 'TOOK_PART_IN',
      from: 'a',
      to: 'm',
      properties: { evidence: ['r#char=5,20'] },
    };
    const nodes = [
      node('a', 'r#char=5,9', 'other#char=1,2', 'broken'),
      node('m', 'r#char=5,20', 'r#char=5,20', 'r#char=0,3'),
    ];
    expect(spansOf('r', nodes, [relationship])).toEqual([
      { start: 0, end: 3, nodes: ['m'], relationships: [] },
      { start: 5, end: 20, nodes: ['m'], relationships: ['TOOK_PART_IN:a:m'] },
      { start: 5, end: 9, nodes: ['a'], relationships: [] },
    ]);
  });
});

describe('reportSummaryOf', () => {
  it('takes the length from the whole text as evidence', () => {
    expect(
      reportSummaryOf(['r', 'Title', 'ar', 'abc', null, '2024-10', ['r#char=0,3340']]),
    ).toEqual({
      id: 'r',
      title: 'Title',
      language: 'ar',
      sha256: 'abc',
      source: null,
      published: '2024-10',
      length: 3340,
    });
  });
});
