/** The words of somebody's meetings in numbers, in both languages. */
import type { SameWords } from '../i18n/words.ts';

export const actorAr = {
  actor: {
    byKind: 'بحسب نوع اللقاء',
    byTopic: 'بحسب الموضوع',
    between: 'أولها {{first}} وآخرها {{last}}',
    undated: 'لم يُذكر تاريخ {{n}} منها',
    others_zero: 'لم يُذكر مع مَن',
    others_one: 'مع شخص أو جهة واحدة',
    others_two: 'مع اثنين',
    others_few: 'مع {{n}} أشخاص وجهات',
    others_many: 'مع {{n}} شخصًا وجهة',
    others_other: 'مع {{n}} شخص وجهة',
    firstOf: 'يظهر {{shown}} من {{total}}',
  },
};

export const actorEn: SameWords<typeof actorAr> = {
  actor: {
    byKind: 'By kind of meeting',
    byTopic: 'By topic',
    between: 'first {{first}}, last {{last}}',
    undated: 'no date reported for {{n}}',
    others_one: 'with {{n}} other',
    others_other: 'with {{n}} others',
    firstOf: '{{shown}} of {{total}} shown',
  },
};
