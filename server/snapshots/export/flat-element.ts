import { parseEvidence } from '../../../contract/evidence-span.ts';
import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotNode } from '../../../contract/snapshot.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import type { ExportOptions } from './export-format.ts';
import { nameOf } from './name-of.ts';
import { type QuoteOf, quotesOf } from './quotes.ts';

interface FlatElement {
  readonly id: string;
  readonly properties: ReadonlyMap<string, PropertyValue>;
}

/** A node as programs that draw want it. */
export interface FlatNode extends FlatElement {
  readonly labels: readonly string[];
  readonly name: string;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

export interface FlatEdge extends FlatElement {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface FlatGraph {
  nodes(): AsyncIterable<FlatNode>;
  edges(): AsyncIterable<FlatEdge>;
}

/**
 * A snapshot's graph for formats of nodes and edges with attributes. Where the reports' texts go
 * with it each element has the passages that state it as `quotes`. A property that has one of the
 * names `taken` by the format gets an underscore before it, and so does `_` and such a name.
 */
export async function flatGraph(
  snapshot: SnapshotSource,
  { language, texts }: Pick<ExportOptions, 'language' | 'texts'>,
  taken: readonly string[],
): Promise<FlatGraph> {
  const quoteOf = texts ? await quotesOf(snapshot) : undefined;
  const positions = new Map(Object.entries(snapshot.head.view?.positions ?? {}));
  const names = new Set([...taken, 'quotes']);
  const properties = (own: SnapshotNode['properties']) => flatProperties(own, names, quoteOf);
  return {
    async *nodes() {
      for await (const node of snapshot.nodes()) {
        yield {
          id: node.id,
          labels: node.labels,
          name: nameOf(node, language),
          position: positions.get(node.id),
          properties: properties(node.properties),
        };
      }
    },
    async *edges() {
      for await (const { id, type, from, to, properties: own } of snapshot.relationships()) {
        yield { id, type, from, to, properties: properties(own) };
      }
    },
  };
}

function flatProperties(
  own: SnapshotNode['properties'],
  taken: ReadonlySet<string>,
  quoteOf: QuoteOf | undefined,
): ReadonlyMap<string, PropertyValue> {
  const flat = new Map<string, PropertyValue>();
  for (const [name, value] of Object.entries(own)) {
    if (value !== null) flat.set(taken.has(name.replace(/^_+/u, '')) ? `_${name}` : name, value);
  }
  const quotes = quoteOf ? quotesIn(own.evidence, quoteOf) : [];
  if (quotes.length > 0) flat.set('quotes', quotes);
  return flat;
}

/** The passages at the places that `evidence` names, as far as their texts are known. */
export function quotesIn(evidence: PropertyValue | undefined, quoteOf: QuoteOf): string[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.flatMap((place) => {
    const span = typeof place === 'string' ? parseEvidence(place) : undefined;
    const quote = span && quoteOf(span);
    return quote === undefined ? [] : [quote];
  });
}
