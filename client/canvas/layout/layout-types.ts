/** What the layout is told and what it answers; plain data, sent to the worker and back. */

export interface LayoutNode {
  readonly id: string;
  /** The box of shape and label together, in model pixels. */
  readonly width: number;
  readonly height: number;
  /** How far the box's middle lies from the shape's: below it, or above with a label on top. */
  readonly offset: number;
  /** Where it is now, if anywhere. */
  readonly at?: Spot;
  /** Stays where it is. */
  readonly fixed: boolean;
  /** What it stands with, in layers and blocks. */
  readonly group?: string;
  /** When it may have been, in days. */
  readonly when?: readonly [number, number];
}

/** By what nodes find their places; see `Layout`. Blocks are groups side by side. */
export type Arrangement =
  | { readonly kind: 'force' }
  | { readonly kind: 'concentric'; readonly centre: string }
  | { readonly kind: 'layers' }
  | { readonly kind: 'blocks' }
  /** `mirrored`: the earlier to the right. */
  | { readonly kind: 'time'; readonly mirrored: boolean };

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** How strongly the two belong together, from 0 to 1. */
  readonly strength: number;
  /** Room for what stands along it, in model pixels. */
  readonly room: number;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly arrangement: Arrangement;
  /** Width by height of the picture's frame. */
  readonly aspect: number;
  /** One attempt, to see how much room it takes. */
  readonly draft: boolean;
}

/** The middle of a node's shape, and whether its label stands above it rather than below. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly above: boolean;
}

export type Positions = ReadonlyMap<string, Spot>;
