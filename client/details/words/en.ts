import type { SameWords } from '../../i18n/words.ts';
import type { actorAr } from './ar.ts';

/** The words of somebody's meetings in numbers, in English. */
export const actorEn: SameWords<typeof actorAr> = {
  actor: {
    byKind: 'By kind of meeting',
    byTopic: 'By topic',
    between: 'first {{first}}, last {{last}}',
    undated: 'no date reported for {{n}}',
    others_one: 'with {{n}} other',
    others_other: 'with {{n}} others',
    moreReports_one: '{{n}} more report speaks of it: read on',
    moreReports_other: '{{n}} more reports speak of it: read on',
    firstOf: '{{shown}} of {{total}} shown',
  },
};
