import type { SameWords } from '../../i18n/words.ts';
import type { expandAr } from './ar.ts';

/** The words of the choice of what to show around a node, in English. */
export const expandEn: SameWords<typeof expandAr> = {
  expandKinds: {
    title: 'What to show around \u2068{{name}}\u2069?',
    nothing: 'In the reports, nothing is connected to it.',
    most: 'At most',
    show: 'Show',
    cancel: 'Cancel',
  },
};
