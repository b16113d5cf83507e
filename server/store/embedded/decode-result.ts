import type { QueryResult as EngineResult } from '@grafeo-db/js';
import { type Data, type Table, tableFromIPC } from 'apache-arrow';
import type { Value } from '../value.ts';
import { decoderFor, type PathParts } from './decode-value.ts';
import { partsOf, weightOf } from './value-weight.ts';

/** Bytes; a row that is heavier is not looked at before somebody asks for it. */
const HEAVY = 1_000_000;

/** Rows of a finished query, turned into `Value`s only as they are asked for. */
export interface DecodedResult {
  readonly fields: readonly string[];
  readonly length: number;
  /** The value at a place as the engine's binding gives it. */
  raw(row: number, column: number): unknown;
  /** About how many bytes a row takes; telling costs next to nothing. */
  weight(row: number): number;
  /** About how many values and parts of values a row has. */
  parts(row: number): number;
  /** Rows `from` to before `to`. */
  page(from: number, to: number): Value[][];
}

/**
 * The binding's JavaScript values don't tell 2 from 2.0 nor a date from a text; the Arrow form of
 * the same result does. Where the types in a column or list differ Arrow falls back to text: there
 * whole numbers count as INTEGER and temporal values as STRING.
 */
export function decodeResult(result: EngineResult, paths?: PathParts): DecodedResult {
  const fields = result.columns;
  const { length } = result;
  const table = length === 0 ? undefined : tableFromIPC(result.toArrowIPC());
  const decoders = table?.schema.fields.map((field) => decoderFor(field.type, paths)) ?? [];
  const weight = (row: number) => {
    const { children = [], position } = place(table, row);
    return children.reduce((sum, data) => sum + weightOf(data, position, position + 1), 0);
  };
  const parts = (row: number) => {
    const { children = [], position } = place(table, row);
    return children.reduce((sum, data) => sum + partsOf(data, position, position + 1), 0);
  };
  const raw = (row: number, column: number) =>
    weight(row) > HEAVY ? undefined : result.get(row)[fields[column] ?? ''];
  return {
    fields,
    length,
    raw,
    weight,
    parts,
    page(from, to) {
      const rows: Value[][] = [];
      for (let index = from; index < Math.min(to, length); index++) {
        const row = result.get(index);
        const { children, position } = place(table, index);
        rows.push(
          decoders.map((decode, column) =>
            decode(row[fields[column] ?? ''], children?.[column], position),
          ),
        );
      }
      return rows;
    },
  };
}

/** Where in the table's batches a row is. */
function place(table: Table | undefined, row: number): Place {
  let position = row;
  for (const batch of table?.batches ?? []) {
    if (position < batch.numRows) return { children: batch.data.children, position };
    position -= batch.numRows;
  }
  return { children: undefined, position };
}

interface Place {
  readonly children: readonly Data[] | undefined;
  readonly position: number;
}
