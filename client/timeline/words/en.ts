import type { SameWords } from '../../i18n/words.ts';
import type { timelineAr } from './ar.ts';

/** The timeline's words in English. */
export const timelineEn: SameWords<typeof timelineAr> = {
  timeline: {
    title: 'When the meetings were',
    mine: 'Only those of {{name}}',
    months: 'Meetings in each month',
    month: '{{month}}: {{meetings}}',
    brush: 'Drag over months to see only their meetings',
    all: 'Any time',
    dated: 'Meetings with a date',
    undated: 'Date not reported',
    undatedHelp: 'The reports do not say when these were, so they have no place on the axis.',
    none: 'No meetings here.',
    noneDated: 'The reports give no date for any of these.',
    spread: 'Those of no known month are counted in the first that fits.',
    asTable: 'As a list',
    asTimeline: 'As a timeline',
    column: {
      meeting: 'Meeting',
      date: 'Date',
      kind: 'Kind',
      status: 'Status',
      participants: 'Took part',
    },
    strip: 'Meetings in time',
    fold: 'Fold the strip of time',
    unfold: 'Open the strip of time',
    undatedCount: 'Date not reported: {{n}}',
    shown: '{{shown}} of {{total}} shown',
    more: 'Show more',
  },
};
