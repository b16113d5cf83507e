import { KIND_COLOURS, KIND_SIZES, type LookingKind } from '../../../contract/kind-look.ts';
import { kindOf } from '../../../contract/model.ts';

export function colourOf(labels: readonly string[], scheme: 'light' | 'dark'): string {
  return KIND_COLOURS[scheme][lookOf(labels)];
}

/** A node's width in the drawing's units. */
export function sizeOf(labels: readonly string[]): number {
  return KIND_SIZES[lookOf(labels)];
}

/** The kind that a node is drawn as. */
export function lookOf(labels: readonly string[]): LookingKind {
  const kind = kindOf(labels);
  return kind && kind !== 'Report' ? kind : 'Other';
}
