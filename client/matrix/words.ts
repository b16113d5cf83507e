/** The matrix's words in both languages. */
import type { SameWords } from '../i18n/words.ts';

export const matrixAr = {
  matrix: {
    title: 'من التقى مَن، وكم مرة',
    label: 'جدول اللقاءات: في كل خانة عدد لقاءات اثنين',
    of: 'لقاءات مَن',
    actors: 'الأشخاص والجهات',
    states: 'الدول',
    order: 'الترتيب',
    orders: {
      meetings: 'الأكثر لقاءً أولًا',
      cluster: 'من التقوا معًا متجاورون',
      state: 'بحسب الدولة',
      name: 'بحسب الاسم',
    },
    cell: '{{a}} و{{b}}: {{meetings}}',
    never: '{{a}} و{{b}}: لا يذكر أي تقرير أنهما التقيا',
    own: '{{name}}: {{meetings}}',
    scale: 'عدد اللقاءات',
    shown: 'يظهر {{shown}} من {{total}}',
    more: 'أظهِر المزيد',
    most: 'يتسع الجدول لمئة. ضيّق ما يظهر بالتصفية لترى غيرهم.',
    none: 'لم يُعقد بين اثنين هنا أي لقاء.',
    asTable: 'كقائمة',
    asGrid: 'كجدول',
    one: 'الطرف الأول',
    other: 'الطرف الثاني',
    count: 'اللقاءات',
  },
};

export const matrixEn: SameWords<typeof matrixAr> = {
  matrix: {
    title: 'Who met whom, and how often',
    label: 'Matrix of meetings: each cell counts the meetings of two',
    of: 'Whose meetings',
    actors: 'People and bodies',
    states: 'States',
    order: 'Order',
    orders: {
      meetings: 'Most meetings first',
      cluster: 'Those who met, together',
      state: 'By state',
      name: 'By name',
    },
    cell: '{{a}} and {{b}}: {{meetings}}',
    never: '{{a}} and {{b}}: no report says that they met',
    own: '{{name}}: {{meetings}}',
    scale: 'Meetings',
    shown: '{{shown}} of {{total}} shown',
    more: 'Show more',
    most: 'The matrix has room for a hundred. Filter to see others.',
    none: 'No two of these met.',
    asTable: 'As a list',
    asGrid: 'As a matrix',
    one: 'One side',
    other: 'Other side',
    count: 'Meetings',
  },
};
