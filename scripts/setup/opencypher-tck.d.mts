/** The folder with openCypher's compatibility kit (`features/`, `graphs/`), fetched where it is missing; throws `SetupError`. */
export function opencypherTck(): Promise<string>;
