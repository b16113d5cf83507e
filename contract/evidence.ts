import { z } from 'zod';

export {
  type EvidenceSpan,
  formatEvidence,
  parseEvidence,
  sliceCodePoints,
} from './evidence-span.ts';

/**
 * A place in a report's text as stored on nodes and relationships: `<reportId>#char=<start>,<end>`,
 * positions between characters in Unicode code points from 0 (RFC 5147).
 */
export const evidenceSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*#char=\d+,\d+$/u, 'expected <reportId>#char=<start>,<end>')
  .meta({ example: 'egypt-iran-rapprochement#char=311,345' });
