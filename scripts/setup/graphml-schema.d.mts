export function graphmlSchema(): Promise<string>;
