import type { Fault } from '../contract/problem.ts';
import type { ReportDocument } from '../contract/report-document.ts';
import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { checkDocument, InvalidDocumentError } from './check-document.ts';
import { elementsOf, type NodeElement } from './elements.ts';
import { type Loadable, loadBatch } from './load-batch.ts';

/**
 * What one transaction takes at most (a single larger document still is one): the more, the fewer
 * people and states are found and written again, as long as the store's memory holds it.
 */
const BATCH = { elements: 150_000, characters: 32_000_000 };

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
  let elements = 0;
  let characters = 0;
  for (const loadable of loadables) {
    const { nodes, relationships, report } = loadable.elements;
    elements += nodes.length + relationships.length;
    characters += lengthOf(report, 'text') + lengthOf(report, 'document');
    if (batch.length > 0 && (elements > BATCH.elements || characters > BATCH.characters)) {
      yield batch;
      batch = [];
      elements = nodes.length + relationships.length;
      characters = lengthOf(report, 'text') + lengthOf(report, 'document');
    }
    batch.push(loadable);
  }
  if (batch.length > 0) yield batch;
}

function lengthOf({ properties }: NodeElement, name: string): number {
  return String(properties.get(name) ?? '').length;
}
