import { type EvidenceSpan, parseEvidence } from '../../../../contract/evidence-span.ts';
import type { TypedJson } from '../../../../contract/typed-json.ts';

/** Enough to find where something stands; a report's node alone may carry thousands. */
const ENOUGH = 50;
/** Deeper than any answer that people write. */
const DEEP = 20;

/** The places in reports that a value names, at any depth, each once. */
export function evidenceIn(value: TypedJson): readonly EvidenceSpan[] {
  const found = new Map<string, EvidenceSpan>();
  const visit = (inner: TypedJson, depth: number): void => {
    if (found.size >= ENOUGH || depth > DEEP) return;
    if (inner.$type === 'String') {
      const span = inner._value.length > 200 ? undefined : parseEvidence(inner._value);
      if (span) found.set(inner._value, span);
    } else if (inner.$type === 'List' || inner.$type === 'Path') {
      for (const part of inner._value) visit(part, depth + 1);
    } else if (inner.$type === 'Map') {
      for (const part of Object.values(inner._value)) visit(part, depth + 1);
    } else if (inner.$type === 'Node' || inner.$type === 'Relationship') {
      const { evidence } = inner._value._properties;
      if (evidence) visit(evidence, depth + 1);
    }
  };
  visit(value, 0);
  return [...found.values()];
}
