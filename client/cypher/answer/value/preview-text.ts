import type { TypedJson } from '../../../../contract/typed-json.ts';
import { valueText } from '../value-text.ts';

/** What of a value is drawn in a cell: more would not be seen, and a list may have a million items. */
const MOST = { characters: 300, items: 40, depth: 20 };

/** The beginning of a value's text; `whole` when nothing is left out. */
export function previewText(value: TypedJson): { readonly text: string; readonly whole: boolean } {
  const text = valueText(beginning(value));
  const cut = text.length > MOST.characters;
  return {
    text: cut ? `${text.slice(0, MOST.characters)}…` : text,
    whole: !cut && isSmall(value),
  };
}

function isSmall(value: TypedJson): boolean {
  if (value.$type === 'List') return value._value.length <= MOST.items;
  return value.$type !== 'Map' || Object.keys(value._value).length <= MOST.items;
}

function beginning(value: TypedJson, depth = 0): TypedJson {
  if (depth > MOST.depth) return { $type: 'String', _value: '…' };
  const inner = (item: TypedJson) => beginning(item, depth + 1);
  if (value.$type === 'String') {
    return { $type: 'String', _value: value._value.slice(0, MOST.characters + 1) };
  }
  if (value.$type === 'List') {
    return { $type: 'List', _value: value._value.slice(0, MOST.items).map(inner) };
  }
  if (value.$type === 'Map') {
    const entries = Object.entries(value._value).slice(0, MOST.items);
    return {
      $type: 'Map',
      _value: Object.fromEntries(entries.map(([key, item]) => [key, inner(item)])),
    };
  }
  return value;
}
