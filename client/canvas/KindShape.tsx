import { useComputedColorScheme } from '@mantine/core';
import { QUIET_TONE } from '../../contract/chosen-look.ts';
import { KIND_COLOURS } from '../../contract/kind-look.ts';
import type { DrawnKind } from '../workspace/visible-graph.ts';
import { SHAPES } from './shapes.ts';

interface Props {
  readonly kind: DrawnKind;
  readonly size?: number;
  /** As for a person without a name. */
  readonly hollow?: boolean;
  /** Where colours say something else than the kind. */
  readonly quiet?: boolean;
}

/** A kind's shape in its colour, as the picture draws it. */
export function KindShape({ kind, size = 16, hollow = false, quiet = false }: Props) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const fill = quiet ? QUIET_TONE[scheme] : KIND_COLOURS[scheme][kind];
  const { outline, points } = SHAPES[kind];
  return (
    <svg
      width={size}
      height={size}
      viewBox="-1.05 -1.05 2.1 2.1"
      aria-hidden="true"
      focusable="false"
    >
      {outline === 'circle' && hollow && (
        <circle r="0.8" fill="none" stroke={fill} strokeWidth="0.25" />
      )}
      {outline === 'circle' && !hollow && <circle r="0.92" fill={fill} />}
      {outline === 'square' && (
        <rect x="-0.88" y="-0.88" width="1.76" height="1.76" rx="0.4" fill={fill} />
      )}
      {points && <polygon points={points.join(' ')} fill={fill} />}
    </svg>
  );
}
