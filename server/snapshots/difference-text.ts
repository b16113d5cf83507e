import { kindOf } from '../../contract/model.ts';
import { plainProperty } from '../../contract/plain-property.ts';
import type { PropertyValue } from '../../contract/property-value.ts';
import { propertyName, propertyValueWords } from '../../contract/property-words.ts';
import type { SnapshotNode, SnapshotRelationship } from '../../contract/snapshot.ts';
import type { SnapshotChange, SnapshotDifference } from '../../contract/snapshot-difference.ts';
import { DIFFERENCE_WORDS } from './difference-words.ts';
import type { SnapshotSource } from './snapshot-source.ts';

type Language = 'ar' | 'en';
type Names = ReadonlyMap<string, string>;

/** A difference in sentences, for a report: one line a thing, headings before them. */
export function differenceText(
  { before, after, nodes, relationships }: SnapshotDifference,
  names: Names,
  language: Language,
): string {
  const words = DIFFERENCE_WORDS[language];
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const side = ({ name, taken }: SnapshotDifference['before']): string =>
    words.side(name ?? words.present, date.format(new Date(taken)));
  const nodeLine = (node: SnapshotNode): string =>
    `${words.kind(kindOf(node.labels))} ${words.name(nameOf(node, language))}`;
  const linkLine = ({ type, from, to }: SnapshotRelationship): string =>
    words.link(type, names.get(from) ?? from, names.get(to) ?? to);
  const sections = [
    section(words.heading.added, nodes.counts.added, nodes.added.map(nodeLine), language),
    section(words.heading.gone, nodes.counts.gone, nodes.gone.map(nodeLine), language),
    section(
      words.heading.changed,
      nodes.counts.changed,
      nodes.changed.map((change) => nodeLine(change.after) + changeWords(change, language)),
      language,
    ),
    section(
      words.heading.linked,
      relationships.counts.added,
      relationships.added.map(linkLine),
      language,
    ),
    section(
      words.heading.unlinked,
      relationships.counts.gone,
      relationships.gone.map(linkLine),
      language,
    ),
    section(
      words.heading.relinked,
      relationships.counts.changed,
      relationships.changed.map((change) => linkLine(change.after) + changeWords(change, language)),
      language,
    ),
  ].filter((text) => text !== '');
  const title = words.title(side(before), side(after));
  return `${[title, ...(sections.length > 0 ? sections : [words.nothing])].join('\n\n')}\n`;
}

/** The names of what the relationships of a difference join. */
export async function namesFor(
  { relationships: { added, gone, changed } }: SnapshotDifference,
  graphs: readonly Pick<SnapshotSource, 'nodes'>[],
  language: Language,
): Promise<Map<string, string>> {
  const told = [...added, ...gone, ...changed.map(({ after }) => after)];
  const wanted = new Set(told.flatMap(({ from, to }) => [from, to]));
  const names = new Map<string, string>();
  for (const graph of wanted.size > 0 ? graphs : []) {
    for await (const node of graph.nodes()) {
      if (wanted.has(node.id)) names.set(node.id, nameOf(node, language));
    }
  }
  return names;
}

/** What a reader calls a node. */
function nameOf({ id, properties }: SnapshotNode, language: Language): string {
  const [own, other] = language === 'ar' ? ['Ar', 'En'] : ['En', 'Ar'];
  for (const suffix of [own, other]) {
    for (const stem of ['name', 'title', 'text']) {
      const value = properties[`${stem}${suffix}`];
      if (typeof value === 'string') return value;
    }
  }
  return typeof properties.title === 'string' ? properties.title : id;
}

function section(
  heading: string,
  count: number,
  lines: readonly string[],
  language: Language,
): string {
  if (count === 0) return '';
  const number = new Intl.NumberFormat(language).format(count);
  const left = count - lines.length;
  const more = left > 0 ? [`• ${DIFFERENCE_WORDS[language].more(left)}`] : [];
  return [`${heading} (${number})`, ...lines.map((line) => `• ${line}`), ...more].join('\n');
}

function changeWords(
  { after: element, properties, evidence }: SnapshotChange<SnapshotNode | SnapshotRelationship>,
  language: Language,
): string {
  const words = DIFFERENCE_WORDS[language];
  const labels = 'labels' in element ? element.labels : [];
  const said = (name: string, value: PropertyValue) =>
    propertyValueWords(name, value, labels, language) ?? shown(value, words.none);
  const parts = properties.map(({ name, before, after }) =>
    words.property(propertyName(name, language), said(name, before), said(name, after)),
  );
  if (evidence.added.length > 0) parts.push(words.evidenceAdded(evidence.added.length));
  if (evidence.gone.length > 0) parts.push(words.evidenceGone(evidence.gone.length));
  return parts.length === 0 ? '' : `${words.colon}${parts.join(words.semicolon)}`;
}

function shown(value: PropertyValue, none: string): string {
  if (value === null) return none;
  const plain = plainProperty(value);
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}
