import type { SameWords } from '../../i18n/words.ts';
import type { actionsAr } from './ar.ts';

/** What can be done on the page, in English. */
export const actionsEn: SameWords<typeof actionsAr> = {
  palette: {
    recent: 'Looked for lately',
    found: 'In the graph',
    actions: 'What you can do',
    none: 'Nothing to do has that name either.',
  },
  actions: {
    search: 'Search, or find something to do',
    run: 'Run the query',
    stop: 'Stop a query that is running',
    split: 'On the line between query and answer: move it',
    areas: 'Go between details, picture and report',
    areasCypher: 'Go between details, query, answer and report',
    walk: 'In the picture: walk from one to the next',
    pick: 'In the picture: select, then show what is connected',
    zoom: 'In the picture: nearer, farther, all of it',
    filter: 'Filter what is in sight, or ask why something is not',
    clearFilters: 'Clear all filters',
    expand: 'Show what is connected to the selected',
    hide: 'Hide the selected',
    showHidden: 'Show what was hidden by hand',
    clear: 'Clear the selection',
    undo: 'Undo the last change of what is shown',
    redo: 'Redo what was undone',
    view: { meetings: 'Show the meetings in the picture', contacts: 'Show who met whom as lines' },
    surface: {
      canvas: 'Go to the picture',
      list: 'Go to the list',
      matrix: 'Go to the matrix: who met whom how often',
      timeline: 'Go to the timeline',
      paths: 'Go to paths: how some are connected',
    },
    screen: { explore: 'Go to Explore', cypher: 'Go to Cypher' },
    toReport: 'Go to the text of the report',
    spans: 'In the report: go between the underlined words',
    language: 'Show the page in Arabic',
    tour: 'Take the tour of the page',
    help: 'Show the keyboard shortcuts',
  },
};
