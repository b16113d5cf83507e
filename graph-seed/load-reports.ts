import type { Fault } from '../contract/problem.ts';
import type { ReportDocument } from '../contract/report-document.ts';
import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { checkDocument, InvalidDocumentError } from './check-document.ts';
import { elementsOf } from './elements.ts';
import { type Loadable, loadBatch } from './load-batch.ts';

/** Nodes and relationships that one transaction writes: enough to be quick, few enough for its memory. */
const BATCH_ELEMENTS = 40_000;

/**
 * Checks report graph documents and merges them into the graph. Loading a document again changes
 * nothing; a changed document of the same report replaces what the earlier one said.
 *
 * Nothing is written unless all documents are right. Each transaction takes whole documents, so
 * a failing store leaves whole reports, and loading again completes the rest.
 *
 * @returns one change a document, in their order
 * @throws InvalidDocumentError with every fault of every document, by JSON pointer (of the
 *   document, or of the list when there are several)
 */
export async function loadReports(
  store: GraphStore,
  inputs: readonly unknown[],
): Promise<ReportChange[]> {
  const loadables = checkAll(inputs).map(({ document, pointer }) => ({
    pointer,
    elements: elementsOf(document),
  }));
  const changes: ReportChange[] = [];
  for (const batch of batches(loadables)) {
    changes.push(...(await store.write((tx) => loadBatch(tx, batch))));
  }
  return changes;
}

interface Checked {
  readonly document: ReportDocument;
  readonly pointer: string;
}

function checkAll(inputs: readonly unknown[]): Checked[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const checked = inputs.flatMap((input, index) => {
    const pointer = inputs.length > 1 ? `/${index}` : '';
    try {
      const document = checkDocument(input, pointer);
      const { id } = document.report;
      const before = seen.get(id);
      if (before !== undefined) {
        faults.push({
          pointer: `${pointer}/report/id`,
          expected: `another id than the report at ${before}`,
          found: JSON.stringify(id),
        });
      }
      seen.set(id, pointer);
      return [{ document, pointer }];
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new InvalidDocumentError(faults);
  return checked;
}

function* batches(loadables: readonly Loadable[]): Generator<Loadable[]> {
  let batch: Loadable[] = [];
  let size = 0;
  for (const loadable of loadables) {
    const { nodes, relationships } = loadable.elements;
    const count = nodes.length + relationships.length;
    if (batch.length > 0 && size + count > BATCH_ELEMENTS) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(loadable);
    size += count;
  }
  if (batch.length > 0) yield batch;
}
