import canonicalize from 'canonicalize';
import type { SnapshotHead } from '../../contract/snapshot.ts';

/** A document's parts as canonical JSON, each element one text, in order. */
export interface DocumentParts {
  readonly head: Omit<SnapshotHead, 'checksum'>;
  readonly nodes: AsyncIterable<string>;
  readonly relationships: AsyncIterable<string>;
  readonly reports: AsyncIterable<string>;
}

/** Before the checksum; `checksum` comes first among a document's names. */
export const CHECKSUM_START = '{"checksum":"';
export const CHECKSUM_LENGTH = 64;
/** Between the checksum and what follows. */
export const CHECKSUM_END = '",';
/** What is hashed begins with the brace, then goes on behind the checksum. */
export const HASHED_START = '{';

/** The canonical text that comes behind the checksum, piece by piece. */
export async function* documentText(parts: DocumentParts): AsyncGenerator<string> {
  const { head } = parts;
  const names = [...Object.keys(head), 'graph', 'reports'].sort();
  for (const [at, name] of names.entries()) {
    yield `${at === 0 ? '' : ','}${JSON.stringify(name)}:`;
    if (name === 'graph') {
      yield '{"nodes":[';
      yield* separated(parts.nodes);
      yield '],"relationships":[';
      yield* separated(parts.relationships);
      yield ']}';
    } else if (name === 'reports') {
      yield '[';
      yield* separated(parts.reports);
      yield ']';
    } else yield canonicalize(head[name as keyof typeof head]) ?? 'null';
  }
  yield '}';
}

async function* separated(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let comma = '';
  for await (const text of texts) {
    yield comma + text;
    comma = ',';
  }
}
