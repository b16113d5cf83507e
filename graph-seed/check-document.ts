import type { z } from 'zod';
import type { Fault } from '../contract/problem.ts';
import { type ReportDocument, reportDocumentSchema } from '../contract/report-document.ts';
import { idFaults, relationshipFaults, reportFaults } from './model-faults.ts';
import { quoteFaults } from './quote-faults.ts';
import { escapePointer, shown } from './shown.ts';

/** A document that can't be loaded; `faults` lists everything that is wrong with it. */
export class InvalidDocumentError extends Error {
  override readonly name = 'InvalidDocumentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const [first] = faults;
    super(
      `The report graph document has ${faults.length} fault(s)` +
        (first
          ? `; first at ${first.pointer}: expected ${first.expected}, found ${first.found}`
          : ''),
    );
    this.faults = faults;
  }
}

/**
 * Checks a report graph document: its shape, that each quote equals the text at its place, that
 * ids are unique and resolve, that relationships join kinds they may join, that dates are dates.
 *
 * @param pointer JSON pointer of the document in what was sent, put before each fault's pointer
 * @throws InvalidDocumentError with every fault found
 */
export function checkDocument(input: unknown, pointer = ''): ReportDocument {
  const parsed = reportDocumentSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    throw new InvalidDocumentError(
      parsed.error.issues.flatMap((issue) => shapeFault(issue, pointer)),
    );
  }
  const document = parsed.data;
  const faults = [
    ...reportFaults(document),
    ...idFaults(document),
    ...relationshipFaults(document),
    ...quoteFaults(document),
  ];
  if (faults.length > 0) {
    throw new InvalidDocumentError(
      faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })),
    );
  }
  return document;
}

function shapeFault(issue: z.core.$ZodIssue, pointer: string): Fault[] {
  const at = `${pointer}${issue.path.map((part) => `/${escapePointer(String(part))}`).join('')}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${at}/${escapePointer(key)}`,
      expected: 'nothing: the format has no such property',
      found: shown((issue.input as Record<string, unknown> | undefined)?.[key]),
    }));
  }
  return [{ pointer: at, expected: issue.message, found: shown(issue.input) }];
}
