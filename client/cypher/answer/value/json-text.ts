import type { TypedJson } from '../../../../contract/typed-json.ts';

/**
 * A value as the query route's plain JSON. Text and not an object, because integers past 2^53 and
 * floats such as `1.0` would lose what they are. With `indent`, broken into lines that begin with
 * that much more than the line before.
 */
export function jsonText(value: TypedJson, indent = '', start = ''): string {
  const within = (inner: TypedJson) => jsonText(inner, indent, start + indent);
  switch (value.$type) {
    case 'Null':
    case 'Boolean':
    case 'Integer':
      return String(value._value);
    case 'Float':
      return /\d/u.test(value._value) ? value._value : JSON.stringify(value._value);
    case 'List':
    case 'Path':
      return bracketed('[]', value._value.map(within), indent, start);
    case 'Map':
      return object(entriesOf(value._value, within), indent, start);
    case 'Node': {
      const { _element_id, _labels, _properties } = value._value;
      const labels: TypedJson = { $type: 'List', _value: _labels.map(text) };
      const properties: TypedJson = { $type: 'Map', _value: _properties };
      return object(
        [
          ['elementId', JSON.stringify(_element_id)],
          ['labels', within(labels)],
          ['properties', within(properties)],
        ],
        indent,
        start,
      );
    }
    case 'Relationship': {
      const { _value: it } = value;
      const properties: TypedJson = { $type: 'Map', _value: it._properties };
      return object(
        [
          ['elementId', JSON.stringify(it._element_id)],
          ['startNodeElementId', JSON.stringify(it._start_node_element_id)],
          ['endNodeElementId', JSON.stringify(it._end_node_element_id)],
          ['type', JSON.stringify(it._type)],
          ['properties', within(properties)],
        ],
        indent,
        start,
      );
    }
    case 'ZonedDateTime':
      // As in the query route, the zone's name is left to the typed form.
      return JSON.stringify(value._value.replace(/\[.*\]$/u, ''));
    default:
      return JSON.stringify(value._value);
  }
}

/** A row as a JSON object, from its fields and each value's JSON; `indent` and `start` as there. */
export function rowJson(
  fields: readonly string[],
  values: readonly string[],
  indent = '',
  start = '',
): string {
  return object(
    fields.map((field, at) => [field, values[at] ?? 'null']),
    indent,
    start,
  );
}

const text = (word: string): TypedJson => ({ $type: 'String', _value: word });

function entriesOf(
  map: Readonly<Record<string, TypedJson>>,
  write: (value: TypedJson) => string,
): [key: string, json: string][] {
  return Object.entries(map).map(([key, value]) => [key, write(value)]);
}

function object(entries: readonly (readonly [string, string])[], indent: string, start: string) {
  const gap = indent === '' ? '' : ' ';
  const parts = entries.map(([key, json]) => `${JSON.stringify(key)}:${gap}${json}`);
  return bracketed('{}', parts, indent, start);
}

function bracketed(brackets: '[]' | '{}', parts: readonly string[], indent: string, start: string) {
  const [open, close] = brackets;
  if (indent === '' || parts.length === 0) return `${open}${parts.join(',')}${close}`;
  const inner = parts.map((part) => `\n${start}${indent}${part}`);
  return `${open}${inner.join(',')}\n${start}${close}`;
}
