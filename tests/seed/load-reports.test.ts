import { expect, it } from 'vitest';
import { InvalidDocumentError } from '../../graph-seed/check-document.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { removeReport } from '../../graph-seed/remove-report.ts';
import { readAll } from '../../server/store/read-all.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { smallReport } from '../support/small-report.ts';
import { describeEachStore } from '../support/stores.ts';

const curated = await curatedDocuments();

/** Another report on people of the shipped one: a second name, another post, a meeting of theirs. */
const later = smallReport(
  'later-report',
  'Abbas Araqchi, special envoy of Iran, met Grossi in Vienna in November 2024. 🕊 Iran was glad.',
  [
    {
      kind: 'Person',
      id: 'abbas-araghchi',
      nameAr: 'عباس عراقجي',
      nameEn: 'Abbas Araqchi',
      aliases: ['Araqchi'],
      quote: 'Abbas Araqchi',
    },
    { kind: 'Person', id: 'rafael-grossi', nameAr: 'غروسي', nameEn: 'Grossi', quote: 'Grossi' },
    {
      kind: 'State',
      id: 'IR',
      nameAr: 'إيران',
      nameEn: 'Iran',
      aliases: ['Persia'],
      quote: 'Iran was glad',
    },
    {
      kind: 'Meeting',
      id: 'araghchi-grossi-vienna',
      titleAr: 'لقاء عراقجي وغروسي',
      titleEn: 'Araghchi meets Grossi',
      meetingKind: 'bilateral',
      status: 'held',
      quote: 'met Grossi',
    },
  ],
  [
    {
      type: 'TOOK_PART_IN',
      from: 'abbas-araghchi',
      to: 'araghchi-grossi-vienna',
      quote: 'Araqchi',
    },
    {
      type: 'TOOK_PART_IN',
      from: 'rafael-grossi',
      to: 'araghchi-grossi-vienna',
      quote: 'met Grossi',
    },
    {
      type: 'REPRESENTS',
      from: 'abbas-araghchi',
      to: 'IR',
      postEn: 'Special envoy of Iran',
      postAr: 'المبعوث الخاص الإيراني',
      quote: 'special envoy of Iran',
    },
    {
      type: 'REPRESENTS',
      from: 'abbas-araghchi',
      to: 'IR',
      postEn: 'Iranian Foreign Minister',
      postAr: 'وزير الخارجية الإيراني',
      quote: 'envoy of Iran',
    },
  ],
);

describeEachStore('loading reports', (open) => {
  it('loads the shipped report and counts what it made', async () => {
    const store = await open();
    const [change] = await loadReports(store, curated);
    const [document] = curated;
    expect(change).toEqual({
      id: 'egypt-iran-rapprochement',
      nodes: { created: (document?.nodes.length ?? 0) + 1, removed: 0 },
      relationships: { created: document?.relationships.length, removed: 0 },
    });
    const [[nodes] = []] = await readAll(store, 'MATCH (n) RETURN count(n) AS nodes');
    expect(nodes).toBe(BigInt((document?.nodes.length ?? 0) + 1));
  });

  it('changes nothing when the same document comes again', async () => {
    const store = await open();
    await loadReports(store, curated);
    const before = await dumpGraph(store);
    const [change] = await loadReports(store, curated);
    expect(change?.nodes).toEqual({ created: 0, removed: 0 });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('adds evidence, names and posts to a person whom a second report names, not a second person', async () => {
    const store = await open();
    await loadReports(store, [...curated, later]);
    const people = await readAll(
      store,
      "MATCH (p:Person {id: 'abbas-araghchi'}) RETURN p.nameEn, p.aliases, p.evidence",
    );
    expect(people).toHaveLength(1);
    const [name, aliases, evidence] = people[0] ?? [];
    expect(name).toBe('Abbas Araghchi');
    expect(aliases).toEqual(['عراقجي', 'Araqchi']);
    expect(evidence).toContain('later-report#char=0,13');
    const posts = await readAll(
      store,
      "MATCH (p:Person {id: 'abbas-araghchi'})-[r:REPRESENTS]->(s:State) RETURN r.postEn AS post, size(r.evidence) AS n ORDER BY post",
    );
    expect(posts).toEqual([
      ['Iranian Foreign Minister', 3n],
      ['Special envoy of Iran', 1n],
    ]);
  });

  it('takes away exactly what only the removed report supported, whichever came first', async () => {
    const alone = await open();
    await loadReports(alone, curated);
    const expected = await dumpGraph(alone);

    const after = await open();
    await loadReports(after, curated);
    await loadReports(after, [later]);
    expect(await removeReport(after, 'later-report')).toEqual({
      id: 'later-report',
      nodes: { created: 0, removed: 3 },
      relationships: { created: 0, removed: 3 },
    });
    expect(await dumpGraph(after)).toEqual(expected);

    const before = await open();
    await loadReports(before, [later, ...curated]);
    await removeReport(before, 'later-report');
    expect(await dumpGraph(before)).toEqual(expected);
  });

  it('leaves nothing behind when all reports are removed', async () => {
    const store = await open();
    await loadReports(store, [...curated, later]);
    await removeReport(store, 'egypt-iran-rapprochement');
    await removeReport(store, 'later-report');
    expect(await dumpGraph(store)).toEqual([]);
    expect(await removeReport(store, 'later-report')).toBeUndefined();
  });

  it('replaces what a report said when its document was corrected', async () => {
    const corrected = structuredClone(later);
    corrected.nodes = corrected.nodes.map((node) =>
      node.kind === 'Meeting' ? { ...node, status: 'planned' as const } : node,
    );
    const direct = await open();
    await loadReports(direct, [...curated, corrected]);
    const expected = await dumpGraph(direct);

    const store = await open();
    await loadReports(store, [...curated, later]);
    await loadReports(store, [corrected]);
    expect(await dumpGraph(store)).toEqual(expected);
  });

  it('refuses a document whole when one quote is off by one, and the store is as it was', async () => {
    const store = await open();
    await loadReports(store, curated);
    const before = await dumpGraph(store);
    const wrong = structuredClone(later);
    const quote = wrong.relationships.at(-1)?.evidence[0];
    if (quote) quote.start += 1;
    await expect(loadReports(store, [wrong])).rejects.toThrow(InvalidDocumentError);
    await expect(loadReports(store, [later, wrong])).rejects.toMatchObject({
      faults: [{ pointer: '/1/relationships/3/evidence/0/quote' }],
    });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it("refuses a document that takes another kind's id, naming both, and the store is as it was", async () => {
    const store = await open();
    await loadReports(store, curated);
    const before = await dumpGraph(store);
    const clash = smallReport(
      'clash',
      'Cairo spoke.',
      [
        {
          kind: 'Organization',
          id: 'cairo',
          nameAr: 'القاهرة',
          nameEn: 'Cairo',
          organizationKind: 'other',
          quote: 'Cairo',
        },
      ],
      [],
    );
    await expect(loadReports(store, [clash])).rejects.toMatchObject({
      faults: [
        {
          pointer: '/nodes/0/id',
          expected: 'an id that is not yet that of a Place',
          found: '"cairo"',
        },
      ],
    });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('keeps text beyond the basic plane at its code point positions', async () => {
    const store = await open();
    await loadReports(store, [later]);
    const [[evidence] = []] = await readAll(
      store,
      "MATCH (s:State {id: 'IR'}) RETURN s.evidence AS e",
    );
    const start = Array.from(later.report.text.split('Iran was glad')[0] ?? '').length;
    expect(evidence).toEqual([`later-report#char=${start},${start + 13}`]);
  });
});
