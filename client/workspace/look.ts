import { MEASURES } from '../../contract/chosen-look.ts';

/** What makes a node larger or gives it its colour; `none` and `kind` are how it is anyway. */
export const SIZES = ['none', ...MEASURES] as const;
export type SizeBy = (typeof SIZES)[number];

export const COLOURS = ['kind', 'community', 'state', ...MEASURES] as const;
export type ColourBy = (typeof COLOURS)[number];

export const LABELS = ['name', 'post', 'none'] as const;
export type LabelBy = (typeof LABELS)[number];

/**
 * What has an icon on it: meetings by their kind; everything by its kind; besides meetings, bodies and
 * places by the property `kind`; nothing.
 */
export const ICONS = ['meeting', 'kind', 'property', 'none'] as const;
export type IconBy = (typeof ICONS)[number];

/** How nodes look by what they are. */
export interface Look {
  readonly size: SizeBy;
  readonly colour: ColourBy;
  readonly label: LabelBy;
  readonly icon: IconBy;
}

export const PLAIN_LOOK: Look = { size: 'none', colour: 'kind', label: 'name', icon: 'meeting' };

/** Whether everything looks as its kind does. */
export function isPlain(look: Look): boolean {
  return (Object.keys(PLAIN_LOOK) as (keyof Look)[]).every((key) => look[key] === PLAIN_LOOK[key]);
}
