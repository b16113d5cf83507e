/** The timeline's words in Arabic. */
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
