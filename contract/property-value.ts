import { z } from 'zod';
import { TEMPORAL_TEXT } from './temporal-text.ts';

/**
 * A property's value as JSON that loses nothing. Text, truth values, integers within 2^53 and
 * fractions are themselves; whatever JSON would change has its type beside it, in the words of
 * the Query API's typed JSON:
 *
 * | value | written |
 * |---|---|
 * | `5`, `1.5`, `"text"`, `true`, lists of these | as they are |
 * | an integer past 2^53 | `{"$type": "Integer", "_value": "9007199254740993"}` |
 * | a whole float, `NaN`, an infinity, minus zero | `{"$type": "Float", "_value": "2"}` |
 * | a date, time or duration | `{"$type": "Date", "_value": "2024-11-05"}`, … |
 * | a point | `{"$type": "Point", "_value": {"srid": 4326, "coordinates": [31.2, 30]}}` |
 * | bytes | `{"$type": "Base64", "_value": "AQI="}` |
 * | a map | `{"$type": "Map", "_value": {…}}` |
 *
 * A plain number within 2^53 that is whole is an integer, any other a float.
 */
export type PropertyValue =
  | null
  | boolean
  | number
  | string
  | TypedPropertyValue
  | readonly PropertyValue[];

const typed = <Type extends string, Schema extends z.ZodType>(type: Type, value: Schema) =>
  z.strictObject({ $type: z.literal(type), _value: value });
const textOf = (pattern: RegExp, what: string) =>
  z.string().max(100).regex(pattern, `expected ${what}`);
const temporal = <Type extends keyof typeof TEMPORAL_TEXT>(type: Type) =>
  typed(type, textOf(TEMPORAL_TEXT[type], `a ${type} in ISO 8601`));

const scalarSchema = z.discriminatedUnion('$type', [
  typed('Integer', textOf(/^-?\d{1,19}$/u, 'a 64-bit integer as text').refine(fitsIn64Bits)),
  typed('Float', textOf(/^(-?\d+(\.\d+)?([eE][+-]?\d+)?|NaN|-?Infinity)$/u, 'a number as text')),
  temporal('Date'),
  temporal('Time'),
  temporal('LocalTime'),
  temporal('OffsetDateTime'),
  temporal('ZonedDateTime'),
  temporal('LocalDateTime'),
  temporal('Duration'),
  typed('Point', z.strictObject({ srid: z.int(), coordinates: z.array(z.number()).min(2).max(3) })),
  typed('Base64', z.base64()),
]);

export type TypedPropertyValue =
  | z.infer<typeof scalarSchema>
  | { readonly $type: 'Map'; readonly _value: Readonly<Record<string, PropertyValue>> };

function fitsIn64Bits(text: string): boolean {
  return BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}

export const propertyValueSchema: z.ZodType<PropertyValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(propertyValueSchema),
      scalarSchema,
      typed('Map', z.record(propertyNameSchema, propertyValueSchema)),
    ]),
  )
  .meta({ id: 'PropertyValue' });

/** Any name but the one that means an object's own prototype to the programs that will read it. */
export const propertyNameSchema = z
  .string()
  .max(65_535)
  .refine((name) => name !== '__proto__', 'expected another name than __proto__');
