import type { Result, ResultSummary, Record as Row } from 'neo4j-driver';

/** Rows that may wait here before no more are asked for. */
const MOST_WAITING = 1_000;

type Stream = Awaited<ReturnType<Result['_subscribe']>>;

/**
 * The rows of a running result, all that are there at once: the driver's own iterator makes some ten
 * promises for each, which cost more than the row.
 */
export class RowQueue {
  /** Resolves when the fields are known. */
  readonly fields: Promise<readonly string[]>;
  #stream: Stream | undefined;
  #rows: Row[] = [];
  #summary: ResultSummary | undefined;
  #failure: { readonly error: unknown } | undefined;
  #unwanted = false;
  #wake = (): void => {};

  constructor(result: Result) {
    let know: { resolve(fields: readonly string[]): void; reject(error: unknown): void };
    this.fields = new Promise((resolve, reject) => {
      know = { resolve, reject };
    });
    // Whoever waits for the rows is told as well.
    this.fields.catch(() => undefined);
    const subscribed = result._subscribe({
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
    subscribed.then(
      (stream) => {
        this.#stream = stream;
        if (this.#unwanted) stream.pause();
      },
      // Told by `onError`.
      () => undefined,
    );
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
    this.#unwanted = true;
    this.#rows = [];
    // In this order, or one more page is asked for.
    this.#stream?.cancel();
    this.#stream?.resume();
    return (await this.next()) as ResultSummary;
  }

  /** To be called before the session is closed: rows asked for after that would spoil its connection for the next. */
  leave(): void {
    this.#unwanted = true;
    this.#stream?.pause();
  }

  #add(row: Row): void {
    if (this.#unwanted) return;
    this.#rows.push(row);
    if (this.#rows.length === 1) this.#wake();
    if (this.#rows.length === MOST_WAITING) this.#stream?.pause();
  }

  #take(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length >= MOST_WAITING && !this.#unwanted) this.#stream?.resume();
    return rows;
  }
}
