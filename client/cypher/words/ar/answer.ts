export const answer = {
  table: 'جدول',
  rows_zero: 'لا صفوف',
  rows_one: 'صف واحد',
  rows_two: 'صفّان',
  rows_few: '{{n}} صفوف',
  rows_many: '{{n}} صفًا',
  rows_other: '{{n}} صف',
  stopped: 'أُوقف قبل أن يكتمل',
} as const;
