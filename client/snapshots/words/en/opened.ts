import type { SameWords } from '../../../i18n/words.ts';
import type { opened as ar } from '../ar/opened.ts';

export const opened: SameWords<typeof ar> = {
  label: 'An open snapshot',
  unnamed: 'Unnamed snapshot',
  taken: 'Taken {{date}}',
  sources: 'Source: {{titles}}',
  back: 'Back to the present',
  explore: 'Explore the present',
  compare: 'Compare with the present',
  loading: 'Opening the snapshot…',
  failed: 'The snapshot could not be opened',
  noText: 'This snapshot was taken without the reports’ texts.',
  noLink:
    'This link opens nothing: it may have been withdrawn or have expired, or a part of it was lost in copying.',
  noLinkHelp: 'Ask whoever gave it to you for a new one.',
  damagedLink: 'What this link holds is incomplete or was changed on its way; it can’t be opened.',
  newer: 'This snapshot was taken by a later version. Update the program, then open it.',
  gone: 'This snapshot is no longer kept.',
};
