export interface Neo4jOptions {
  /** Folder for its settings, data and logs; made when missing. */
  readonly home: string;
  /** Default: a free one. */
  readonly boltPort?: number;
  /** For Neo4j's own browser page and HTTP API; without it there is no HTTP. */
  readonly httpPort?: number;
  /** Given to a new server, checked against an old one; 8 characters or more. */
  readonly password: string;
  /** Java's heap, e.g. `1g`. Default `512m`. */
  readonly heap?: string;
  /** What one transaction may take, e.g. `64m`. Default `160m`. */
  readonly transactionMemory?: string;
}

export interface RunningNeo4j {
  /** `bolt://127.0.0.1:<port>`; `neo4j://` works there too. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Resolves when the server ended, for whatever reason, with its exit code or signal. */
  readonly exited: Promise<number | string | null>;
  /** Ends it in order; by force after so many milliseconds (20,000). 0 is for data that is thrown away. */
  stop(limitMs?: number): Promise<void>;
}

/** Finds Java and fetches Neo4j; throws `SetupError` (what, why, help) when that can't be. */
export function prepareNeo4j(): Promise<{ java: string; lib: string }>;

/** Starts a Neo4j of its own and waits until one can log in; throws `SetupError`. */
export function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j>;
