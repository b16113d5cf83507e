import type { Point, Temporal } from '../value.ts';
import { floatText } from './number-text.ts';

/** A point as the Query API writes it: `SRID=4979;POINT Z (2.0 1.5 3.0)`. */
export function pointText({ srid, coordinates }: Point): string {
  const shape = coordinates.length === 3 ? 'POINT Z' : 'POINT';
  return `SRID=${srid};${shape} (${coordinates.map(floatText).join(' ')})`;
}

/** A temporal value in ISO 8601 with seconds, which Cypher's own text leaves out when they are zero. */
export function temporalText({ $type, iso }: Temporal): string {
  if ($type === 'Date' || $type === 'Duration') return iso;
  return iso.replace(/(^|T)(\d\d:\d\d)(?!:|\d)/u, '$1$2:00');
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
