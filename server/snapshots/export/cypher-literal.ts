import type { PropertyValue, TypedPropertyValue } from '../../../contract/property-value.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/**
 * Text as a Cypher literal on one line. A backslash before a `u` is taken apart from it: `\u` is
 * read before anything else is, even inside literals.
 *
 * @example cypherText("it's") // 'it\'s'
 */
export function cypherText(text: string): string {
  const pieces = text.split(/(?<=\\)(?=u)/u);
  const literals = pieces.map(
    (piece) => `'${piece.replace(/[\\'\n\r\t\b\f]/gu, (character) => ESCAPES[character] ?? '')}'`,
  );
  return literals.join(' + ');
}

/**
 * A label, type or property's name between backticks, on one line: line breaks, and a backslash
 * that would begin such a code, are written as codes.
 */
export function cypherName(name: string): string {
  const codes = name.replace(/[\n\r]|\\(?=u)/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `\`${codes.replaceAll('`', '``')}\``;
}

/** A property's value as a Cypher expression that gives the same value and type. */
export function cypherLiteral(value: PropertyValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return cypherText(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return String(value);
  if (!('$type' in value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  return typedLiteral(value);
}

/** Properties as a map; names in the order they have. */
export function cypherMap(properties: Readonly<Record<string, PropertyValue>>): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `${cypherName(name)}: ${cypherLiteral(value)}`,
  );
  return `{${entries.join(', ')}}`;
}

const FUNCTIONS = {
  Date: 'date',
  Time: 'time',
  LocalTime: 'localtime',
  OffsetDateTime: 'datetime',
  ZonedDateTime: 'datetime',
  LocalDateTime: 'localdatetime',
  Duration: 'duration',
} as const;

function typedLiteral(value: TypedPropertyValue): string {
  switch (value.$type) {
    case 'Integer':
      return integer(value._value);
    case 'Float':
      return float(value._value);
    case 'Point': {
      const { srid, coordinates } = value._value;
      const axes = coordinates.map((at, axis) => `${'xyz'.charAt(axis)}: ${number(at)}`);
      return `point({srid: ${String(srid)}, ${axes.join(', ')}})`;
    }
    case 'Base64':
      // Cypher has no bytes; their text in base64 is what is left of them.
      return cypherText(value._value);
    case 'Map':
      return cypherMap(value._value);
    default:
      return `${FUNCTIONS[value.$type]}(${cypherText(value._value)})`;
  }
}

function number(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : float(String(value));
}

/** The least integer has no literal: its digits are one too many before the minus is read. */
function integer(digits: string): string {
  return digits === '-9223372036854775808' ? '-9223372036854775807 - 1' : digits;
}

function float(text: string): string {
  if (/^-?(NaN|Infinity)$/u.test(text)) return `toFloat('${text}')`;
  return /[.eE]/u.test(text) ? text.replace('e+', 'e') : `${text}.0`;
}
