import type { PropertyValue } from '../../../contract/property-value.ts';
import type { SnapshotHead, SnapshotReport } from '../../../contract/snapshot.ts';
import { instruction } from '../exact/instruction.ts';
import { isJson, isTold } from '../exact/is-told.ts';
import type { ValueType } from '../exact/value-type.ts';
import type { SnapshotSource } from '../snapshot-source.ts';
import type { Attribute, AttributeType } from './attribute-types.ts';
import { isWritable } from './xml-text.ts';

/**
 * What a file for other programs says besides, so that reading it back here gives the same graph:
 * when and where the snapshot was taken, its reports, and each value that its plain form does not
 * tell. Others don't look where it stands.
 */
export function aboutSnapshot({ name, note, taken, store }: SnapshotHead) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    taken,
    store,
  };
}

/** The reports, their texts only where they are wanted. */
export async function* reportsToRead(
  snapshot: SnapshotSource,
  texts: boolean,
): AsyncGenerator<SnapshotReport> {
  for await (const report of snapshot.reports()) {
    const { text: _text, document: _document, ...rest } = report;
    yield texts ? report : rest;
  }
}

/** What a text is to who reads a column of an XML file. */
export const READ_AS: Readonly<Record<AttributeType, ValueType>> = {
  boolean: 'Boolean',
  long: 'Integer',
  double: 'Float',
  string: 'String',
};

/** What a column's declaration leaves open; nothing for most. */
export function columnHint({ type, values }: Attribute): string {
  return values === undefined || values === READ_AS[type] ? '' : instruction({ type: values });
}

/** A value before its text, where the text does not tell it. */
export function valueHint(value: PropertyValue, text: string, { type, values }: Attribute): string {
  const told = isTold(value, values ?? READ_AS[type]) && isWritable(text);
  return told ? '' : instruction({ value });
}

/** Labels before their text, where that does not tell them. */
export function labelsHint(labels: readonly string[]): string {
  const told = labels.every((label) => !label.includes(':') && isWritable(label));
  return told ? '' : instruction({ value: labels });
}

/** The values of an element that plain JSON does not tell, as its member `liqa`. */
export function jsonHints(properties: ReadonlyMap<string, PropertyValue>) {
  const hints = [...properties].filter(([, value]) => !isJson(value));
  return hints.length === 0 ? {} : { liqa: Object.fromEntries(hints) };
}
