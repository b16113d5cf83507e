import type { SameWords } from '../../i18n/words.ts';
import type { tourAr } from './ar.ts';

/** The words of the tour in English. */
export const tourEn: SameWords<typeof tourAr> = {
  tour: {
    of: '{{n}} of {{all}}',
    next: 'Next',
    back: 'Back',
    done: 'Done',
    skip: 'Close the tour',
    canvas: {
      title: 'Who met whom',
      text: 'Each shape is a person, a state or a meeting. Click one to learn about it; double click to show what is connected.',
    },
    finder: {
      title: 'The details',
      text: 'What the reports say of what you selected: whom they met, when and where. Your own notes go here too.',
    },
    report: {
      title: 'The sentence that says so',
      text: 'Everything in the picture has its sentence in a report. Click underlined words to see them in the picture.',
    },
    filters: {
      title: 'Keep what matters',
      text: 'Filter by kind, state, time and more. When something is missing, ask here why you don’t see it.',
    },
    search: {
      title: 'Find anything',
      text: 'Type a name, a post or something to do, in Arabic or English. Ctrl K brings you here from anywhere.',
    },
  },
};
