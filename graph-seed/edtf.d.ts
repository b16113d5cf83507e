/** The part of the `edtf` package that is used here; it ships no types. */
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: 'Date' | 'Year' | 'Season' | 'Interval' | 'Decade' | 'Century' | 'List' | 'Set';
    readonly min: number | null;
    readonly max: number | null;
    readonly year?: number;
  }
  export default function edtf(text: string, options?: { level?: number }): ExtendedDate;
  export function parse(text: string): { readonly type: string; readonly level: number };
}
