import { STEP_SIZES, tonesOf } from '../../../contract/chosen-look.ts';
import { KIND_COLOURS, KIND_SIZES, type LookingKind } from '../../../contract/kind-look.ts';
import { kindOf } from '../../../contract/model.ts';
import { iconOn, type NodeIcon } from '../../../contract/node-icons.ts';
import type { SnapshotView } from '../../../contract/snapshot.ts';

/** How a node looks: as its kind does, or as it was made to. */
export interface NodeLook {
  readonly colour: string;
  /** Its width in the drawing's units. */
  readonly size: number;
  readonly icon: NodeIcon | undefined;
  /** What stands under it instead of its name. */
  readonly label: string | undefined;
}

interface Looking {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How each node of a view looks in a colour scheme. */
export function nodeLooks(
  { styles = {} }: Pick<SnapshotView, 'styles'> = {},
  scheme: 'light' | 'dark',
): (node: Looking) => NodeLook {
  const own = new Map(Object.entries(styles));
  const tones = tonesOf(scheme);
  return (node) => {
    const style = own.get(node.id) ?? {};
    return {
      colour: tones.get(style.tone ?? '') ?? colourOf(node.labels, scheme),
      size: STEP_SIZES[style.step ?? -1] ?? sizeOf(node.labels),
      icon: iconOn(node, style.icon),
      label: style.label,
    };
  };
}

export function colourOf(labels: readonly string[], scheme: 'light' | 'dark'): string {
  return KIND_COLOURS[scheme][lookOf(labels)];
}

function sizeOf(labels: readonly string[]): number {
  return KIND_SIZES[lookOf(labels)];
}

/** The kind that a node is drawn as. */
export function lookOf(labels: readonly string[]): LookingKind {
  const kind = kindOf(labels);
  return kind && kind !== 'Report' ? kind : 'Other';
}
