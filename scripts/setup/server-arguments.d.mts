/** Node's arguments that run the server, from the project's root. */
export const SERVER_ARGUMENTS: readonly string[];
