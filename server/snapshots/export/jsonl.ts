import canonicalize from 'canonicalize';
import type { ExportFormat } from './export-format.ts';
import { checksumOf } from './json.ts';

/**
 * JSON Lines: the document's head, then each report, node and relationship on a line of its own,
 * as `{"head": …}`, `{"report": …}`, `{"node": …}`, `{"relationship": …}`. The head's checksum is
 * that of the document.
 */
export const jsonl: ExportFormat = {
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  async *write(snapshot, { texts }) {
    yield line({ head: { ...snapshot.head, checksum: await checksumOf(snapshot, texts) } });
    for await (const { text, ...report } of snapshot.reports()) {
      yield line({ report: texts && text !== undefined ? { ...report, text } : report });
    }
    for await (const node of snapshot.nodes()) yield line({ node });
    for await (const relationship of snapshot.relationships()) yield line({ relationship });
  },
};

function line(value: object): string {
  return `${canonicalize(value)}\n`;
}
