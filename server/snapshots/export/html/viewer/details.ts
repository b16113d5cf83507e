/** What is told beside the picture of what is chosen. */

import type { PlainProperty } from '../../../../../contract/plain-property.ts';
import { propertyName, propertyValueWords } from '../../../../../contract/property-words.ts';
import { choose } from './choose.ts';
import { edgesOf, isEdge, nodes, reports, state } from './graph.ts';
import { button, byId, make } from './page.ts';
import { kindWord, nameOf, number, typeWord, words } from './saying.ts';
import type { Told, ViewedEdge, ViewedNode } from './viewer-data.ts';

/** Letters of the text that are told before and after what states something. */
const AROUND = 160;

const letters = new Map<string, readonly string[]>();

export function tell(): void {
  const { chosen } = state;
  const told = chosen ? (isEdge(chosen) ? edgeDetails(chosen) : nodeDetails(chosen)) : [];
  byId('details').replaceChildren(...told);
}

function nodeDetails(node: ViewedNode): readonly HTMLElement[] {
  const items = edgesOf(node.id).flatMap((edge) => {
    const other = nodes.get(edge.from === node.id ? edge.to : edge.from);
    if (!other) return [];
    const text = [make('bdi', nameOf(other)), ' ', make('small', typeWord(edge.type))];
    return [
      make(
        'li',
        button(text, () => choose(edge)),
        { 'data-edge': edge.id },
      ),
    ];
  });
  return [
    make('h2', nameOf(node), { dir: 'auto' }),
    make('small', kindWord(node.kind)),
    properties(node, node.labels),
    ...sentences(node),
    make('h3', words().lines.replace('{n}', number(items.length))),
    make('ul', items),
  ];
}

function edgeDetails(edge: ViewedEdge): readonly HTMLElement[] {
  return [
    make('h2', typeWord(edge.type), { dir: 'auto' }),
    nodeList([edge.from, edge.to]),
    ...meetingsOf(edge),
    properties(edge, []),
    ...sentences(edge),
  ];
}

/** Of two who met, the meetings. */
function meetingsOf({ meetings = [] }: ViewedEdge): readonly HTMLElement[] {
  return meetings.length === 0 ? [] : [make('h3', kindWord('Meeting')), nodeList(meetings)];
}

/** Nodes to choose from. */
function nodeList(ids: readonly string[]): HTMLElement {
  const items = ids
    .flatMap((id) => nodes.get(id) ?? [])
    .map((node) =>
      make(
        'li',
        button(nameOf(node), () => choose(node)),
      ),
    );
  return make('ul', items);
}

function properties({ properties: own }: Told, labels: readonly string[]): HTMLElement {
  const rows = Object.entries(own).flatMap(([name, value]) => [
    make('dt', propertyName(name, state.language), { dir: 'auto' }),
    make('dd', valueText(name, value, labels), { dir: 'auto' }),
  ]);
  return make('dl', rows);
}

function valueText(name: string, value: PlainProperty, labels: readonly string[]): string {
  const said = propertyValueWords(name, value, labels, state.language);
  if (said !== undefined) return said;
  if (typeof value === 'boolean') return value ? words().yes : words().no;
  if (Array.isArray(value)) return value.map(String).join(' · ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function sentences({ evidence }: Told): readonly HTMLElement[] {
  if (evidence.length === 0) return [];
  const quotes = evidence.map(([id, start, end]) => {
    const report = reports.get(id);
    if (report?.text === undefined) return make('p', make('small', words().noText));
    const text = letters.get(id) ?? Array.from(report.text);
    letters.set(id, text);
    const before = text.slice(Math.max(0, start - AROUND), start).join('');
    const after = text.slice(end, end + AROUND).join('');
    return make(
      'blockquote',
      [
        before.slice(before.lastIndexOf('\n') + 1),
        make('mark', text.slice(start, end).join('')),
        after.split('\n')[0] ?? '',
        make('div', make('small', report.title)),
      ],
      { dir: 'auto' },
    );
  });
  return [make('h3', words().sentences), ...quotes];
}
