import type { Result, ResultSummary, Record as Row } from 'neo4j-driver';

/** Rows that may wait here before no more are asked for. */
const MOST_WAITING = 1_000;

/**
 * The rows of a running result, all that are there at once: the driver's own iterator makes some ten
 * promises for each, which cost more than the row.
 */
export class RowQueue {
  /** Resolves when the fields are known. */
  readonly fields: Promise<readonly string[]>;
  readonly #stream: ReturnType<Result['_subscribe']>;
  #rows: Row[] = [];
  #summary: ResultSummary | undefined;
  #failure: { readonly error: unknown } | undefined;
  #paused = false;
  #discarded = false;
  #wake = (): void => {};

  constructor(result: Result) {
    let know: { resolve(fields: readonly string[]): void; reject(error: unknown): void };
    this.fields = new Promise((resolve, reject) => {
      know = { resolve, reject };
    });
    this.#stream = result._subscribe({
      onKeys: (fields) => know.resolve(fields),
      onNext: (row) => this.#add(row),
      onCompleted: (summary) => {
        this.#summary = summary;
        this.#wake();
      },
      onError: (error) => {
        this.#failure = { error };
        know.reject(error);
        this.#wake();
      },
    });
    // Whoever waits is told by `onError`.
    this.#stream.catch(() => undefined);
    this.fields.catch(() => undefined);
  }

  /** The next rows; the summary when there are none any more. */
  async next(): Promise<readonly Row[] | ResultSummary> {
    for (;;) {
      if (this.#rows.length > 0) return this.#take();
      if (this.#failure) throw this.#failure.error;
      if (this.#summary) return this.#summary;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Lets the statement run to its end without its other rows. */
  async rest(): Promise<ResultSummary> {
    this.#discarded = true;
    this.#rows = [];
    (await this.#stream).cancel();
    return (await this.next()) as ResultSummary;
  }

  #add(row: Row): void {
    if (this.#discarded) return;
    this.#rows.push(row);
    if (this.#rows.length === 1) this.#wake();
    if (this.#rows.length === MOST_WAITING) void this.#pause();
  }

  async #pause(): Promise<void> {
    this.#paused = true;
    (await this.#stream).pause();
  }

  #take(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    if (this.#paused) {
      this.#paused = false;
      this.#stream.then(
        (stream) => stream.resume(),
        () => undefined,
      );
    }
    return rows;
  }
}
