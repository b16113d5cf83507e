import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../graph-seed/check-document.ts';
import { generate } from './generate.ts';

const options = { persons: 30, meetings: 50, meetingsPerReport: 20, seed: 1 };

describe('generate', () => {
  it('writes documents that the loader admits: shape, quotes, ids', () => {
    const documents = [...generate(options)];
    expect(documents).toHaveLength(3);
    for (const document of documents) expect(checkDocument(document)).toBeDefined();
  });

  it('tells of every meeting and every person', () => {
    const nodes = [...generate(options)].flatMap((document) => document.nodes);
    const ids = (kind: string) => new Set(nodes.filter((n) => n.kind === kind).map((n) => n.id));
    expect(ids('Meeting').size).toBe(50);
    expect(ids('Person').size).toBe(30);
  });

  it('writes the same for the same seed, something else for another', () => {
    const once = JSON.stringify([...generate(options)]);
    expect(JSON.stringify([...generate(options)])).toBe(once);
    expect(JSON.stringify([...generate({ ...options, seed: 2 })])).not.toBe(once);
  });
});
