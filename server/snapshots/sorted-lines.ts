import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { linesOf } from './lines-of.ts';

export interface Keyed {
  readonly key: string;
  /** Without a line break. */
  readonly line: string;
}

/** What is held in memory before it goes to a file, in UTF-16 units. */
const RUN_UNITS = 1_000_000;

/**
 * Orders lines by key, then by themselves, in a bounded part of memory: what does not fit is
 * ordered in runs, each a file in `folder`, which are read side by side at the end.
 */
export class SortedLines {
  readonly #folder: string;
  readonly #name: string;
  readonly #runUnits: number;
  readonly #runs: string[] = [];
  #held: Keyed[] = [];
  #units = 0;

  /** @param name tells its files from those of others in the same folder */
  constructor(folder: string, name: string, runUnits = RUN_UNITS) {
    this.#folder = folder;
    this.#name = name;
    this.#runUnits = runUnits;
  }

  /** Settles at once, or when a run is written. */
  add(keyed: Keyed): Promise<void> | undefined {
    this.#held.push(keyed);
    this.#units += keyed.key.length + keyed.line.length;
    return this.#units > this.#runUnits ? this.#writeRun() : undefined;
  }

  async *read(): AsyncGenerator<Keyed> {
    this.#held.sort(compare);
    if (this.#runs.length === 0) {
      yield* this.#held;
      return;
    }
    const runs: Run[] = [];
    for (const items of [...this.#runs.map(readRun), onceOver(this.#held)]) {
      const first = await items.next();
      if (!first.done) insert(runs, { items, head: first.value });
    }
    for (let run = runs.shift(); run; run = runs.shift()) {
      yield run.head;
      const next = await run.items.next();
      if (!next.done) insert(runs, { items: run.items, head: next.value });
    }
  }

  async #writeRun(): Promise<void> {
    const held = this.#held.sort(compare);
    this.#held = [];
    this.#units = 0;
    const file = path.join(this.#folder, `${this.#name}-${this.#runs.length}`);
    this.#runs.push(file);
    const stream = createWriteStream(file, { flags: 'wx' });
    const done = finished(stream);
    done.catch(() => {});
    for (let at = 0; at < held.length; at += 1000) {
      const text = held
        .slice(at, at + 1000)
        .map(({ key, line }) => `${JSON.stringify(key)}\t${line}\n`)
        .join('');
      if (!stream.write(text)) await Promise.race([drained(stream), done]);
    }
    stream.end();
    await done;
  }
}

interface Run {
  readonly items: AsyncGenerator<Keyed>;
  /** The next of its items. */
  readonly head: Keyed;
}

/** Puts a run where its head belongs among those that are in order. */
function insert(runs: Run[], run: Run): void {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = runs[middle];
    if (other && compare(other.head, run.head) < 0) low = middle + 1;
    else high = middle;
  }
  runs.splice(low, 0, run);
}

async function* readRun(file: string): AsyncGenerator<Keyed> {
  for await (const line of linesOf(createReadStream(file, { highWaterMark: 1 << 15 }))) {
    const tab = line.indexOf('\t');
    yield { key: JSON.parse(line.slice(0, tab)) as string, line: line.slice(tab + 1) };
  }
}

async function* onceOver(items: readonly Keyed[]): AsyncGenerator<Keyed> {
  yield* items;
}

function drained(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve) => stream.once('drain', () => resolve()));
}

/** By UTF-16 code unit, as RFC 8785 orders names. */
function compare(a: Keyed, b: Keyed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.line === b.line) return 0;
  return a.line < b.line ? -1 : 1;
}
