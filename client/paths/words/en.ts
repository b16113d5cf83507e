import type { SameWords } from '../../i18n/words.ts';
import type { pathsAr } from './ar.ts';

/** The words of chains of meetings in English. */
export const pathsEn: SameWords<typeof pathsAr> = {
  paths: {
    title: 'How they are connected',
    lead: 'Choose two or more to see the shortest chains of meetings between them, and the sentence behind each meeting.',
    add: 'Add a person or a body',
    placeholder: 'Name of a person or body',
    none: 'Nobody of that name among those who took part in meetings.',
    remove: 'Remove {{name}}',
    chosen: 'Between {{names}}',
    useSelection: 'Use what is selected: {{names}}',
    without: 'Leave out',
    also: 'Count as well',
    states: 'standing for the same state',
    between: 'Between {{a}} and {{b}}',
    steps_one: 'One meeting',
    steps_other: '{{n}} meetings in a row',
    links_one: 'One link',
    links_other: '{{n}} links',
    marked: 'Marked chain: {{names}}',
    unmark: 'Unmark the chain: {{names}}',
    through: '{{who}} through {{body}}',
    far: 'The reports give no chain of up to four meetings between them.',
    farWithout:
      'Without what you left out there is no chain between them. Count it again to see one.',
    shown: '{{shown}} of {{total}} chains of this length shown',
    see: 'Show in the picture',
    alternative: 'Chain {{n}}',
    step: {
      bilateral: '{{a}} met {{b}}',
      phone: '{{a}} and {{b}} spoke by phone',
      received: '{{b}} received {{a}}',
      visit: '{{a}} and {{b}} were together on a visit',
      multilateral: '{{a}} and {{b}} both took part in {{meeting}}',
      negotiation: '{{a}} and {{b}} negotiated',
      mediation: '{{a}} and {{b}} took part in a mediation',
      state: '{{a}} and {{b}} both stand for {{state}}',
      letter: 'A letter passed between {{a}} and {{b}}',
    },
  },
};
