/** The timeline's words in both languages. */
import type { SameWords } from '../i18n/words.ts';

export const timelineAr = {
  timeline: {
    title: 'متى جرت اللقاءات',
    mine: 'لقاءات {{name}} وحدها',
    months: 'عدد اللقاءات في كل شهر',
    month: '{{month}}: {{meetings}}',
    brush: 'مرّر على الأشهر لترى لقاءاتها وحدها',
    all: 'كل الأزمنة',
    dated: 'لقاءات ذُكر تاريخها',
    undated: 'لم يُذكر تاريخها',
    undatedHelp: 'لا تقول التقارير متى جرت هذه اللقاءات، فلا مكان لها على محور الزمن.',
    none: 'لا لقاءات هنا.',
    noneDated: 'لا تذكر التقارير تاريخ أي لقاء منها.',
    spread: 'ما لم يُذكر شهره يُحسب في أول شهر يحتمله.',
    asTable: 'كقائمة',
    asTimeline: 'على محور الزمن',
    column: {
      meeting: 'اللقاء',
      date: 'التاريخ',
      kind: 'النوع',
      status: 'هل جرى؟',
      participants: 'المشاركون',
    },
    shown: 'يظهر {{shown}} من {{total}}',
    more: 'أظهِر المزيد',
  },
};

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
    shown: '{{shown}} of {{total}} shown',
    more: 'Show more',
  },
};
