import { faultAt } from '../json-splitter.ts';
import type { XmlElement } from './xml-reader.ts';

/** @throws SnapshotError where the element, which stands at `pointer`, lacks the attribute */
export function required(
  { name, attributes, line }: XmlElement,
  attribute: string,
  pointer: string,
): string {
  const value = attributes.get(attribute);
  if (value === undefined || value === '') {
    throw faultAt(line, pointer, `${attribute} on <${name}>`, 'nothing');
  }
  return value;
}
