import { faultAt } from '../json-splitter.ts';
import type { XmlElement } from './xml-reader.ts';

/** @throws SnapshotError where it lacks the attribute */
export function required({ name, attributes, line }: XmlElement, attribute: string): string {
  const value = attributes.get(attribute);
  if (value === undefined || value === '') {
    throw faultAt(line, '', `${attribute} on <${name}>`, 'nothing');
  }
  return value;
}
