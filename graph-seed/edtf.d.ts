/** The part of the `edtf` package that is used here; it ships no types. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: 'Date' | 'Year' | 'Season' | 'Interval' | 'Decade' | 'Century' | 'List' | 'Set';
    readonly min: number | null;
    readonly max: number | null;
    readonly year?: number;
  }
  interface Parsed {
    readonly type: string;
    readonly level: number;
  }
  export default function edtf(parsed: Parsed): ExtendedDate;
  export function parse(text: string): Parsed;
}
