import type { SameWords } from '../../../i18n/words.ts';
import type { workbench as ar } from '../ar/workbench.ts';

export const workbench: SameWords<typeof ar> = {
  run: 'Run',
  runWrite: 'Run and change',
  stop: 'Stop',
  running: 'Running…',
  nothing: 'Write a query and run it to see its answer here.',
  query: 'Query',
  answer: 'Answer',
  resize: 'Resize the query',
  access: 'What queries may do',
  read: 'Read',
  write: 'Write',
  reader: 'You can read; editors can change.',
  editor: 'I am an editor',
  editorToken: 'Editor’s token (LIQA_EDITOR_TOKEN)',
  notEditor: 'That is no editor’s token. Check it and try again.',
  writing: 'Writing: what you run may change the graph',
  store: { embedded: 'Embedded store', neo4j: 'Neo4j store' },
  limits: 'up to {{seconds}} s, {{rows}} rows, {{megabytes}} MB',
};
