/** The words of the choice of what to show around a node, in Arabic. */
export const expandAr = {
  expandKinds: {
    title: 'ماذا تُظهر حول \u2068{{name}}\u2069؟',
    nothing: 'لا شيء يتصل به في التقارير.',
    most: 'بحد أقصى',
    show: 'أظهِر',
    cancel: 'إلغاء',
  },
} as const;
