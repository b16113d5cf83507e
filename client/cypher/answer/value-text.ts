import type { TypedJson } from '../../../contract/typed-json.ts';

/**
 * A value as Cypher would write it, for reading.
 *
 * @example valueText({ $type: 'List', _value: [{ $type: 'Integer', _value: '1' }] }) === '[1]'
 */
export function valueText(value: TypedJson, inside = false): string {
  switch (value.$type) {
    case 'Null':
      return 'null';
    case 'Boolean':
      return String(value._value);
    case 'String':
      return inside ? JSON.stringify(value._value) : value._value;
    case 'List':
      return `[${value._value.map((item) => valueText(item, true)).join(', ')}]`;
    case 'Map':
      return mapText(value._value);
    case 'Node': {
      const { _labels, _properties } = value._value;
      return `(${_labels.map((label) => `:${label}`).join('')} ${mapText(_properties)})`;
    }
    case 'Relationship':
      return `[:${value._value._type} ${mapText(value._value._properties)}]`;
    case 'Path':
      return value._value.map((part) => valueText(part, true)).join('-');
    default:
      return value._value;
  }
}

function mapText(map: Readonly<Record<string, TypedJson>>): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${key}: ${valueText(value, true)}`)
    .join(', ')}}`;
}
