import { readAddress, writeAddress } from '../../workspace/address/address.ts';
import type { LinkedQuery } from '../../workspace/types.ts';
import { mapFromCompact, mapToCompact, type ParameterValues } from '../parameters/compact-json.ts';
import type { KeptQuery } from './library-types.ts';

/** Characters of a link at most: longer ones are cut by programs that pass them on. */
export const MAX_LINK = 8_000;

/** A link that opens the query in the editor, without running it; `origin` without a `/` behind. */
export function linkTo({ text, parameters }: KeptQuery, origin: string): string {
  const json = JSON.stringify(mapToCompact(parameters));
  const query = { text, parameters: json === '{}' ? '' : json };
  return `${origin}/${writeAddress({ ...readAddress(''), screen: 'cypher', query })}`;
}

/** The query that a link carries; parameters that can't be read are left out. */
export function queryOfLink({ text, parameters }: LinkedQuery): KeptQuery {
  return { text, parameters: parametersOfLink(parameters) };
}

function parametersOfLink(json: string): ParameterValues {
  try {
    return json === '' ? {} : mapFromCompact(JSON.parse(json));
  } catch {
    return {};
  }
}
