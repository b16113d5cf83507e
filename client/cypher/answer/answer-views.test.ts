import { expect, it } from 'vitest';
import type { TypedJson } from '../../../contract/typed-json.ts';
import type { Run } from '../run/run-types.ts';
import { viewFor } from './answer-views.ts';

const node: TypedJson = {
  $type: 'Node',
  _value: { _element_id: '1', _labels: [], _properties: {} },
};
const one: TypedJson = { $type: 'Integer', _value: '1' };
const run = (rest: Partial<Run>): Run => ({
  id: 1,
  query: { statement: '', parameters: {}, accessMode: 'Read', maxRows: 1 },
  turn: { at: 0, total: 1 },
  from: 0,
  status: 'done',
  startedAt: 0,
  fields: ['a'],
  rows: [[one]],
  bytes: 0,
  ...rest,
});
const plan = { operatorType: 'X', arguments: {}, identifiers: [], children: [] };

it.each([
  ['values: the table', run({}), null, 'table'],
  ['nodes alone: the graph', run({ rows: [[node]] }), null, 'graph'],
  ['nodes and values: the table', run({ fields: ['a', 'b'], rows: [[node, one]] }), null, 'table'],
  ['a plan: the plan', run({ summary: { queryPlan: plan } }), null, 'plan'],
  ['what the reader chose', run({ rows: [[node]] }), 'text', 'text'],
  ['what leads, where the choice shows nothing', run({}), 'plan', 'table'],
  ['no rows at all: the summary', run({ fields: [], rows: [] }), null, 'summary'],
  ['nothing while it only runs', run({ fields: [], rows: [], status: 'running' }), null, undefined],
])('begins with %s', (_what, given, chosen, id) => {
  expect(viewFor(given, chosen)?.id).toBe(id);
});
