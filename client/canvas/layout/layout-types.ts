/** What the layout is told and what it answers; plain data, sent to the worker and back. */

export interface LayoutNode {
  readonly id: string;
  /** The box of shape and label together, in model pixels. */
  readonly width: number;
  readonly height: number;
  /** How far the box's middle lies below the shape's middle. */
  readonly offset: number;
  /** Where it is now, if anywhere. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Stays where it is. */
  readonly fixed: boolean;
}

export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** How strongly the two belong together, from 0 to 1. */
  readonly strength: number;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Width by height of the picture's frame. */
  readonly aspect: number;
}

/** Where each node's shape has its middle. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
