import type { SameWords } from '../../i18n/words.ts';
import type { matrixAr } from './ar.ts';

/** The matrix's words in English. */
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
