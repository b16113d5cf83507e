import { usage } from './server.mjs';

/** What to take: what a query finds, or everything. */
export function subjectOf({ query, parameters }) {
  if (query === undefined) {
    if (parameters !== undefined) throw usage('--parameters go with --query.');
    return { kind: 'full' };
  }
  return { kind: 'view', query: { statement: query, parameters: parse(parameters) } };
}

function parse(parameters = '{}') {
  try {
    return JSON.parse(parameters);
  } catch {
    throw usage(`--parameters is not JSON: ${parameters}`);
  }
}
