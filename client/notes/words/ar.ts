/** The words of notes in Arabic. */
export const notesAr = {
  notes: {
    title: 'ملاحظاتك',
    titleWhole: 'ملاحظاتك على الرسم كله',
    label: 'نص الملاحظة',
    save: 'احفظ',
    cancel: 'ألغِ',
    edit: 'عدّل الملاحظة',
    remove: 'احذف الملاحظة',
    removed: 'حُذفت الملاحظة.',
    putBack: 'أعدها',
    whole: 'الرسم كله',
    relationship: 'صلة بين {{from}} و{{to}}',
    long: 'الملاحظات أطول من أن يحملها الرابط، فهي محفوظة في هذا المتصفح وحده. خذ لقطة لترسلها إلى غيرك.',
    room: 'بقي {{n}} من الحروف',
  },
} as const;
