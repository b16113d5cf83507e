import type { SnapshotView } from '../../../contract/snapshot.ts';
import type { SnapshotStyle } from '../../../contract/snapshot-look.ts';
import type { DrawnNode, Picture } from '../../canvas/picture.ts';

/** What a picture's nodes look like besides their kind, and what that says; nothing in a plain one. */
export function looksOf({ nodes, scales }: Picture): Pick<SnapshotView, 'styles' | 'scales'> {
  if (!scales) return {};
  const { size, colour, icons } = scales;
  const styles = nodes.map((node) => [node.id, styleOf(node)] as const);
  return {
    styles: Object.fromEntries(styles.filter(([, style]) => Object.keys(style).length > 0)),
    scales: {
      ...(size && { size }),
      ...(colour && { colour }),
      ...(icons.length > 0 && { icons }),
    },
  };
}

function styleOf({ step, tone, icon, label }: DrawnNode): SnapshotStyle {
  return {
    ...(step !== undefined && { step }),
    ...(tone !== undefined && { tone }),
    ...(icon !== undefined && { icon: icon === 'none' ? icon : icon.name }),
    ...(label !== undefined && { label }),
  };
}
