/** The file with GraphML's schema, fetched where it is missing; throws `SetupError`. */
export function graphmlSchema(): Promise<string>;
