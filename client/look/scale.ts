import type { Measure } from '../../contract/chosen-look.ts';
import type { IconName } from '../../contract/node-icons.ts';
import type { Step } from './steps.ts';

/** What the legend explains: steps of a measure, or groups with a state's id or a number. */
export type Scale =
  | { readonly type: 'steps'; readonly by: Measure; readonly steps: readonly Step[] }
  | {
      readonly type: 'groups';
      readonly by: 'community' | 'state';
      readonly groups: readonly { readonly key: string; readonly count: number }[];
      /** How many are in smaller groups, and how many in none. */
      readonly others: number;
      readonly none: number;
    };

/** What sizes and colours say in a picture, where they say something. */
export interface Scales {
  readonly size: Scale | undefined;
  readonly colour: Scale | undefined;
  /** Bodies and places by their kind, how many of each have its icon. */
  readonly icons: readonly { readonly name: IconName; readonly count: number }[];
}
