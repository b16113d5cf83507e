/** The address bar's words for the workspace, so that a link shows another person the same thing. */
import {
  type Arrangement,
  GROUPINGS,
  LANGUAGES,
  LAYOUTS,
  type Language,
  SCREENS,
  SURFACES,
  VIEWS,
  type Workspace,
} from '../types.ts';
import {
  type AddressPart,
  choice,
  formatWord,
  list,
  parseWords,
  text,
  type Words,
} from './address-words.ts';
import {
  lookPart,
  matrixPart,
  meetingsPart,
  notesPart,
  pathsPart,
  pinnedPart,
} from './arranging.ts';
import { queryPart, selectionPart, spanPart } from './pointing.ts';
import { filtersPart, hiddenKindsPart } from './sifting.ts';

/** What an address says; `language` null: the link does not say, so the reader's own choice holds. */
export interface Address
  extends Omit<Arrangement, 'graph'>,
    Pick<Workspace, 'selection' | 'span' | 'query' | 'screen' | 'surface' | 'snapshot'> {
  readonly language: Language | null;
}

/** Everything an address can say, in the order in which it is written. */
const PARTS: { readonly [Part in keyof Address]: AddressPart<Address[Part]> } = {
  screen: choice('screen', SCREENS),
  snapshot: text('snapshot'),
  query: queryPart,
  selection: selectionPart,
  span: spanPart,
  view: choice('view', VIEWS),
  hiddenKinds: hiddenKindsPart,
  hiddenNodes: list('hidden'),
  expanded: list('expanded'),
  added: list('added'),
  filters: filtersPart,
  layout: choice('layout', LAYOUTS),
  centre: text('centre'),
  grouping: choice('group', GROUPINGS),
  pinned: pinnedPart,
  look: lookPart,
  notes: notesPart,
  paths: pathsPart,
  matrix: matrixPart,
  meetings: meetingsPart,
  surface: choice('surface', SURFACES),
  language: {
    read: (words) => LANGUAGES.find((each) => each === words.get('lang')?.[0]) ?? null,
    write: (language) => (language ? [['lang', [language]]] : []),
  },
};

/** The parts of the workspace that the address carries. */
export const ADDRESS_PARTS = Object.keys(PARTS) as (keyof Address)[];

/**
 * Reads a query string; whatever is unknown or malformed is left at its default.
 * @example readAddress('?node=abbas-araghchi&view=contacts&hide=Topic,Statement&lang=ar')
 * @example readAddress('?screen=cypher&query=RETURN%20$one&parameters=%7B%22one%22:1%7D')
 */
export function readAddress(search: string): Address {
  const words: Words = parseWords(search);
  return Object.fromEntries(
    ADDRESS_PARTS.map((part) => [part, PARTS[part].read(words)]),
  ) as unknown as Address;
}

/** Writes a query string with its `?`, empty when everything is at its default. */
export function writeAddress(address: Address): string {
  const words = ADDRESS_PARTS.flatMap((part) => writePart(part, address));
  return words.length === 0 ? '' : `?${words.join('&')}`;
}

function writePart<Part extends keyof Address>(part: Part, address: Address): readonly string[] {
  return PARTS[part].write(address[part]).map(([key, items]) => formatWord(key, items));
}
