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
      const parts = [_labels.map((label) => `:${name(label)}`).join(''), inBraces(_properties)];
      return `(${parts.filter((part) => part !== '').join(' ')})`;
    }
    case 'Relationship': {
      const { _type, _properties } = value._value;
      return `[${[`:${name(_type)}`, inBraces(_properties)].join(' ').trimEnd()}]`;
    }
    case 'Path':
      return pathText(value._value);
    default:
      return value._value;
  }
}

type PathParts = Extract<TypedJson, { $type: 'Path' }>['_value'];

// A relationship points away from the node before it, unless it starts at the one after.
function pathText(parts: PathParts): string {
  return parts
    .map((part, at) => {
      const text = valueText(part);
      if (part.$type === 'Node') return text;
      const before = parts[at - 1];
      const onward =
        before?.$type === 'Node' &&
        before._value._element_id === part._value._start_node_element_id;
      return onward ? `-${text}->` : `<-${text}-`;
    })
    .join('');
}

function inBraces(map: Readonly<Record<string, TypedJson>>): string {
  return Object.keys(map).length === 0 ? '' : mapText(map);
}

function mapText(map: Readonly<Record<string, TypedJson>>): string {
  return `{${Object.entries(map)
    .map(([key, value]) => `${name(key)}: ${valueText(value, true)}`)
    .join(', ')}}`;
}

function name(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `\`${key.replaceAll('`', '``')}\``;
}
