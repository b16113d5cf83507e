/** The address's words for what is kept out of sight. */
import {
  MEETING_KINDS,
  MEETING_STATUSES,
  NODE_KINDS,
  type NodeKind,
} from '../../../contract/model.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import { DEFAULT_HIDDEN_KINDS } from '../transitions.ts';
import { type AddressPart, list, text } from './address-words.ts';

export const hiddenKindsPart: AddressPart<readonly NodeKind[]> = {
  read: (words) => {
    const hide = words.get('hide');
    return hide ? NODE_KINDS.filter((kind) => hide.includes(kind)) : DEFAULT_HIDDEN_KINDS;
  },
  write: (kinds) => {
    const usual = kinds.length === DEFAULT_HIDDEN_KINDS.length;
    if (usual && kinds.every((kind) => DEFAULT_HIDDEN_KINDS.includes(kind))) return [];
    return [['hide', NODE_KINDS.filter((kind) => kinds.includes(kind))]];
  },
};

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/u;

function date(key: string): AddressPart<string | null> {
  const { read, write } = text(key);
  return {
    read: (words) => {
      const value = read(words);
      return value !== null && DATE.test(value) ? value : null;
    },
    write,
  };
}

const FIELDS: { readonly [Field in keyof Filters]: AddressPart<Filters[Field]> } = {
  meetingKinds: list('kind', MEETING_KINDS),
  statuses: list('status', MEETING_STATUSES),
  states: list('state'),
  organizations: list('organization'),
  topics: list('topic'),
  places: list('place'),
  reports: list('report'),
  from: date('from'),
  to: date('to'),
  undated: {
    read: (words) => words.get('undated')?.[0] !== 'no',
    write: (stay) => (stay ? [] : [['undated', ['no']]]),
  },
  least: {
    read: (words) => {
      const least = Number(words.get('least')?.[0]);
      return Number.isInteger(least) && least > 0 ? least : NO_FILTERS.least;
    },
    write: (least) => (least > 0 ? [['least', [String(least)]]] : []),
  },
};
const NAMES = Object.keys(FIELDS) as (keyof Filters)[];

export const filtersPart: AddressPart<Filters> = {
  read: (words) =>
    Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].read(words)])) as unknown as Filters,
  write: (filters) => NAMES.flatMap((name) => writeField(name, filters)),
};

function writeField<Field extends keyof Filters>(name: Field, filters: Filters) {
  return FIELDS[name].write(filters[name]);
}
