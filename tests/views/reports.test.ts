import { expect, it } from 'vitest';
import { sliceCodePoints } from '../../contract/evidence.ts';
import { healthSchema } from '../../contract/health.ts';
import { reportListSchema, reportSchema } from '../../contract/reports.ts';
import { curatedDocuments } from '../../graph-seed/curated.ts';
import { loadReports } from '../../graph-seed/load-reports.ts';
import { health } from '../../server/views/health.ts';
import { listReports } from '../../server/views/list-reports.ts';
import { readReport } from '../../server/views/read-report.ts';
import { smallReport } from '../support/small-report.ts';
import { describeEachStore } from '../support/stores.ts';
import { addNodes } from './small-graph.ts';

// A letter beyond the first plane: positions count code points, not code units.
const note = smallReport(
  'note',
  '🕊 Abbas Araghchi spoke for Iran.',
  [
    { kind: 'Person', id: 'abbas-araghchi', nameAr: 'عباس', nameEn: 'A', quote: 'Abbas Araghchi' },
    { kind: 'State', id: 'IR', nameAr: 'إيران', nameEn: 'Iran', quote: 'Iran' },
  ],
  [{ type: 'REPRESENTS', from: 'abbas-araghchi', to: 'IR', quote: 'spoke for Iran' }],
);

describeEachStore('reports', (open) => {
  it('are listed, and read with the spans that support the graph', async () => {
    const store = await open();
    const [curated] = await curatedDocuments();
    await loadReports(store, [curated, note]);

    const { reports, total } = reportListSchema.parse(await listReports(store));
    expect(total).toBe(2);
    expect(reports.map(({ id, language, length }) => [id, language, length])).toEqual([
      [curated?.report.id, 'ar', Array.from(curated?.report.text ?? '').length],
      ['note', 'en', 32],
    ]);

    const small = reportSchema.parse(await readReport(store, 'note'));
    expect(small.text).toBe('🕊 Abbas Araghchi spoke for Iran.');
    expect(small.spans).toEqual([
      { start: 2, end: 16, nodes: ['abbas-araghchi'], relationships: [] },
      { start: 17, end: 31, nodes: [], relationships: ['REPRESENTS:abbas-araghchi:IR'] },
      { start: 27, end: 31, nodes: ['IR'], relationships: [] },
    ]);

    const large = reportSchema.parse(await readReport(store, curated?.report.id ?? ''));
    expect(large.sha256).toMatch(/^[0-9a-f]{64}$/u);
    const words = large.spans.find(({ nodes }) => nodes.includes('badr-abdelatty'));
    expect(sliceCodePoints(large.text, words?.start ?? 0, words?.end ?? 0)).toBe('بدر عبد العاطي');
    // Every node and relationship of the document, and nothing of the other report.
    expect(new Set(large.spans.flatMap(({ nodes }) => nodes)).size).toBe(curated?.nodes.length);
    expect(new Set(large.spans.flatMap(({ relationships }) => relationships)).size).toBe(
      curated?.relationships.length,
    );
    const starts = large.spans.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('are read by their evidence when they came without a document', async () => {
    const store = await open();
    await addNodes(store, 'Report', [
      { id: 'bare', title: 'Bare', language: 'en', text: 'Egypt.', evidence: ['bare#char=0,6'] },
    ]);
    await addNodes(store, 'State', [
      { id: 'EG', nameEn: 'Egypt', evidence: ['bare#char=0,5', 'bare-too#char=1,2'] },
      { id: 'IR', nameEn: 'Iran', evidence: ['bare-too#char=1,2'] },
    ]);
    expect(await readReport(store, 'bare')).toEqual({
      id: 'bare',
      title: 'Bare',
      language: 'en',
      sha256: '',
      source: null,
      published: null,
      length: 6,
      text: 'Egypt.',
      spans: [{ start: 0, end: 5, nodes: ['EG'], relationships: [] }],
    });
  });

  it('may be none', async () => {
    const store = await open();
    expect(await listReports(store)).toEqual({ reports: [], total: 0 });
    expect(await readReport(store, 'none')).toBeUndefined();
  });
});

describeEachStore('health', (open, kind) => {
  it('counts what there is, and says when the store is away', async () => {
    const store = await open();
    await loadReports(store, [note]);
    expect(healthSchema.parse(await health(store))).toMatchObject({
      status: 'ok',
      store: { kind, version: expect.stringMatching(/\d/u) },
      counts: { nodes: 3, relationships: 1, reports: 1 },
    });
    await store.close();
    expect(await health(store)).toEqual({
      status: 'unavailable',
      store: { kind, version: null },
      counts: null,
    });
  });
});
