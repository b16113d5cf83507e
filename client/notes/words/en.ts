import type { SameWords } from '../../i18n/words.ts';
import type { notesAr } from './ar.ts';

/** The words of notes in English. */
export const notesEn: SameWords<typeof notesAr> = {
  notes: {
    title: 'Your notes',
    titleWhole: 'Your notes on the whole',
    label: 'Text of the note',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit the note',
    remove: 'Delete the note',
    removed: 'The note was deleted.',
    putBack: 'Put it back',
    whole: 'The whole picture',
    relationship: 'What joins {{from}} and {{to}}',
    long: 'Your notes are too long for a link: this browser alone keeps them. Take a snapshot to pass them on.',
    room: '{{n}} characters left',
  },
};
