import type { SnapshotSource } from '../snapshot-source.ts';

export interface ExportOptions {
  /** For words and names where a format has room for one language only. */
  readonly language: 'ar' | 'en';
  /** Whether the reports' texts go with it. */
  readonly texts: boolean;
  /** For formats that are drawn. */
  readonly colourScheme: 'light' | 'dark';
  /** For formats made of pixels: pixels a unit of the drawing. */
  readonly scale: number;
}

/** A way to write a snapshot for others. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Without its dot. */
  readonly extension: string;
  /**
   * The file, piece by piece, no faster than it is read. Throws before the first piece what the
   * reader is to be told.
   */
  write(snapshot: SnapshotSource, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}
