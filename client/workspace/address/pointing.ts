/** The address's words for what the reader points at. */
import {
  type EvidenceSpan,
  formatEvidence,
  parseEvidence,
} from '../../../contract/evidence-span.ts';
import { pairOf, selectionOf } from '../transitions.ts';
import type { LinkedQuery, Selection } from '../types.ts';
import type { AddressPart } from './address-words.ts';

export const selectionPart: AddressPart<Selection | null> = {
  read: (words) => {
    const nodes = words.get('node') ?? [];
    if (nodes.length > 0) return selectionOf(nodes);
    const id = words.get('rel')?.[0];
    if (id) return { type: 'relationship', id };
    const [a, b] = words.get('pair') ?? [];
    return a && b && a !== b ? pairOf(a, b) : null;
  },
  write: (selection) => {
    if (!selection) return [];
    if (selection.type === 'node') return [['node', [selection.id]]];
    if (selection.type === 'nodes') return [['node', selection.ids]];
    if (selection.type === 'relationship') return [['rel', [selection.id]]];
    return [['pair', selection.ids]];
  },
};

export const spanPart: AddressPart<EvidenceSpan | null> = {
  read: (words) => parseEvidence(words.get('span')?.join(',') ?? '') ?? null,
  write: (span) => (span ? [['span', formatEvidence(span).split(',')]] : []),
};

/** A Cypher query for the editor; opening a link never runs it. */
export const queryPart: AddressPart<LinkedQuery | null> = {
  read: (words) => {
    const text = words.get('query')?.join(',');
    return text ? { text, parameters: words.get('parameters')?.join(',') ?? '' } : null;
  },
  write: (query) => {
    if (!query) return [];
    const parameters = [['parameters', [query.parameters]]] as const;
    return [['query', [query.text]], ...(query.parameters ? parameters : [])];
  },
};
