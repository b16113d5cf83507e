import type { PropertyValue } from '../../../contract/property-value.ts';

/** Where something stands in the file that was sent. */
export interface Place {
  /** In JSON a pointer, in XML the way to the element. */
  readonly pointer: string;
  /** From 1. */
  readonly line: number;
}

/** What a file says of an element, before it is known what that means here. */
interface FoundElement extends Place {
  readonly attributes: ReadonlyMap<string, PropertyValue>;
  /** What it is called or of which type it is, where the format has a place for that. */
  readonly caption?: string | undefined;
}

export interface FoundNode extends FoundElement {
  readonly id: string;
  /** Middle, in units of the file's drawing, y downwards. */
  readonly position?: { readonly x: number; readonly y: number } | undefined;
}

export interface FoundEdge extends FoundElement {
  readonly from: string;
  readonly to: string;
}

/** How the words of a file are to be taken. */
export interface Manner {
  /** Whether this program wrote it: then names stand for what they stood for. */
  readonly ours: boolean;
  /** Whether it has types where they are needed, so that none is to be guessed. */
  readonly typed: boolean;
  /** Names that the export needs for itself, so that properties of these names had to give way. */
  readonly taken: ReadonlySet<string>;
}
