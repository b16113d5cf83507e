import type { SameWords } from '../../../i18n/words.ts';
import type { drawing as ar } from '../ar/drawing.ts';

export const drawing: SameWords<typeof ar> = {
  label:
    'Picture of the answer: {{nodes}} items, {{connections}} connections. Move with the arrow keys; Enter selects; Escape clears.',
  nothing: 'There are no nodes or relationships in this answer to draw.',
  nothingHelp: 'Return the nodes themselves to see them drawn, as in RETURN p, m, or a whole path.',
  looseOnly:
    'The answer has relationships without their ends. Return the ends too, or the whole path, to see them drawn.',
  waiting: 'The answer is drawn when it is complete. Rows so far: {{n}}',
  shown: 'Nodes: {{nodes}} · Relationships: {{connections}}',
  omitted: 'Nodes not drawn: {{n}}',
  loose: 'Relationships whose ends are not in the answer: {{n}}',
  more: 'Draw more',
  surface: 'How it is shown',
  canvas: 'Picture',
  list: 'List',
  add: 'Add to what I am exploring',
  addHelp:
    'Adds the people, meetings and so on of this answer to the picture on the Explore screen',
  added: '{{added}} of {{total}} added to the picture.',
  addedNone: 'All of them are in the picture already.',
  see: 'See it in Explore',
  missing: 'Show the missing connections',
  missingHelp: 'What connects these nodes in the store and is not in the answer',
  missingShown: 'Connections drawn that the answer lacks: {{n}}',
  missingNone: 'Nothing else connects them.',
  missingBeyond: 'The last {{n}} nodes were not asked about.',
  missingFailed: 'The connections could not be fetched.',
  again: 'Try again',
  others: 'Other nodes ({{n}})',
  connections: 'Connections ({{n}})',
  element: 'Not of the model of meetings',
  close: 'Close',
  noProperties: 'No properties',
};
