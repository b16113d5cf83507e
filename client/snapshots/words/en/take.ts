import type { SameWords } from '../../../i18n/words.ts';
import type { take as ar } from '../ar/take.ts';

export const take: SameWords<typeof ar> = {
  view: 'Save the picture',
  full: 'Save everything',
  viewHelp:
    'What is shown now is kept in its place, with what you selected and hid, and what states it.',
  fullHelp: 'All that is stored is kept: a backup of it. This may take a while.',
  name: 'Name',
  proposedView: 'Picture, {{date}}',
  proposedOf: '{{who}}, {{date}}',
  proposedFull: 'Everything, {{date}}',
  note: 'Note',
  noteHelp: 'Optional',
  texts: 'With the reports’ texts',
  textsHelp:
    'Without them, only each report’s title and checksum are kept, and no sentence is shown.',
  save: 'Save',
  cancel: 'Cancel',
  stop: 'Stop',
  close: 'Close',
  runningShare: '{{share}} saved, {{time}} so far',
  progress: 'How much is saved',
  running: 'Saving for {{time}}…',
  nothing: 'There is nothing in the picture yet.',
};
