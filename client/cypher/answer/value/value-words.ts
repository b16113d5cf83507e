import type { TypedJson } from '../../../../contract/typed-json.ts';
import { numberFormat } from '../../../i18n/formats.ts';
import { localeOf } from '../../../i18n/locale.ts';
import type { Speech } from '../../../i18n/speech.ts';

/** A value's type in words, and what it says where its own text needs reading: "Date · 5 November 2024". */
export function valueWords(value: TypedJson, speech: Speech): string {
  const type = speech.t(`cypher.answer.type.${value.$type}`);
  const more = reading(value, speech);
  return more === undefined ? type : `${type} · ${more}`;
}

function reading(value: TypedJson, speech: Speech): string | undefined {
  switch (value.$type) {
    case 'Date':
      return speech.date(value._value);
    case 'ZonedDateTime':
    case 'OffsetDateTime':
    case 'LocalDateTime':
      return dateAndTime(value._value, speech);
    case 'Duration':
      return durationWords(value._value, speech);
    case 'Point':
      return pointWords(value._value, speech);
    case 'List':
      return speech.t('cypher.answer.items', {
        count: value._value.length,
        n: speech.number(value._value.length),
      });
    default:
      return undefined;
  }
}

function dateAndTime(iso: string, speech: Speech): string | undefined {
  const [, date = '', time = '', zone = ''] = /^(.+?)T([\d:.]+)(.*)$/u.exec(iso) ?? [];
  return date === '' ? undefined : [speech.date(date), time, zone].filter(Boolean).join(' ');
}

const UNITS = [
  ['year', /^P.*?(-?\d+)Y/u],
  ['month', /^P[^T]*?(-?\d+)M/u],
  ['week', /^P[^T]*?(-?\d+)W/u],
  ['day', /^P[^T]*?(-?\d+)D/u],
  ['hour', /T.*?(-?\d+)H/u],
  ['minute', /T.*?(-?\d+)M/u],
  ['second', /T.*?(-?\d+(?:\.\d+)?)S/u],
] as const;

function durationWords(iso: string, speech: Speech): string {
  const locale = localeOf(speech.language);
  const parts = UNITS.flatMap(([unit, pattern]) => {
    const amount = pattern.exec(iso)?.[1];
    if (amount === undefined) return [];
    const format = numberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 9,
    });
    return [format.format(Number(amount))];
  });
  return speech.list(parts);
}

/** Coordinate systems by their number. */
const SYSTEMS: Readonly<Record<string, string>> = {
  4326: 'WGS-84',
  4979: 'WGS-84-3D',
  7203: 'Cartesian',
  9157: 'Cartesian-3D',
};

function pointWords(text: string, { t }: Speech): string {
  const [, srid = '', inner = ''] = /^SRID=(\d+);.*\((.*)\)$/u.exec(text) ?? [];
  const [x = '', y = '', z] = inner.split(' ');
  const onEarth = srid === '4326' || srid === '4979';
  const place = onEarth ? t('cypher.answer.longitudeLatitude', { x, y }) : `x ${x}, y ${y}`;
  return `${SYSTEMS[srid] ?? `SRID ${srid}`}: ${place}${z === undefined ? '' : `, z ${z}`}`;
}
