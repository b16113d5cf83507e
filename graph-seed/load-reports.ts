import type { Fault } from '../contract/problem.ts';
import type { ReportDocument } from '../contract/report-document.ts';
import type { ReportChange } from '../contract/reports.ts';
import type { GraphStore } from '../server/store/graph-store.ts';
import { isOutOfMemory } from '../server/store/store-error.ts';
import { checkDocument, InvalidDocumentError } from './check-document.ts';
import { elementsOf, type Loadable, type NodeElement } from './elements.ts';
import { loadBatch } from './load-batch.ts';
import { piecewise } from './piecewise.ts';
import { ReportSteps, type StepOptions } from './report-steps.ts';
import { NOBODY, undoAmong } from './undo-loading.ts';

/**
 * What one transaction takes at most: the more, the fewer people and states are found and written
 * again. So much fits into 160 MB of Neo4j's memory, which is what a local one gives to each.
 */
const BATCH = { elements: 40_000, characters: 10_000_000 };

export interface LoadOptions extends Partial<StepOptions> {}

/**
 * Checks report graph documents and merges them into the graph. Loading a document again changes
 * nothing; a changed document of the same report replaces what the earlier one said.
 *
 * Nothing is written unless all documents are right. Each report is loaded whole or not at all,
 * many in one transaction; a failing store leaves whole reports, and loading again completes the
 * rest. Only a report that no transaction holds is loaded in several: while that goes on, readers
 * see part of it, and when it fails, it is undone.
 *
 * @returns one change a document, in their order
 * @throws InvalidDocumentError with every fault of every document, by JSON pointer (of the
 *   document, or of the list when there are several)
 */
export async function loadReports(
  store: GraphStore,
  inputs: readonly unknown[],
  { owner = NOBODY, elements = BATCH.elements }: LoadOptions = {},
): Promise<ReportChange[]> {
  const loadables = checkAll(inputs).map(({ document, pointer }) => ({
    pointer,
    elements: elementsOf(document),
  }));
  const steps = { owner, elements };
  await undoAmong(store, new Set(loadables.map(({ elements: { report } }) => report.id)), steps);
  const changes: ReportChange[] = [];
  for (const batch of batches(loadables, elements)) {
    await piecewise(batch, batch.length, async (piece) => {
      changes.push(...(await loadTogether(store, piece, steps)));
    });
  }
  return changes;
}

async function loadTogether(
  store: GraphStore,
  batch: readonly Loadable[],
  steps: StepOptions,
): Promise<ReportChange[]> {
  const [alone] = batch.length === 1 ? batch : [];
  const inSteps = (one: Loadable) =>
    new ReportSteps(store, one.elements.report.id, steps).load(one);
  if (alone && sizeOf(alone) > steps.elements) return [await inSteps(alone)];
  try {
    return await store.write((tx) => loadBatch(tx, batch));
  } catch (error) {
    if (!alone || !isOutOfMemory(error)) throw error;
    return [await inSteps(alone)];
  }
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

function* batches(loadables: readonly Loadable[], most: number): Generator<Loadable[]> {
  let batch: Loadable[] = [];
  let elements = 0;
  let characters = 0;
  for (const loadable of loadables) {
    const { report } = loadable.elements;
    elements += sizeOf(loadable);
    characters += lengthOf(report, 'text') + lengthOf(report, 'document');
    if (batch.length > 0 && (elements > most || characters > BATCH.characters)) {
      yield batch;
      batch = [];
      elements = sizeOf(loadable);
      characters = lengthOf(report, 'text') + lengthOf(report, 'document');
    }
    batch.push(loadable);
  }
  if (batch.length > 0) yield batch;
}

function sizeOf({ elements: { nodes, relationships } }: Loadable): number {
  return nodes.length + relationships.length;
}

function lengthOf({ properties }: NodeElement, name: string): number {
  return String(properties.get(name) ?? '').length;
}
