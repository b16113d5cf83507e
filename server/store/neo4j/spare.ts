/** What stands ready to be taken: the last one back is the first to go again, so that the others can be told to be too many. */
export class Spare<T> {
  readonly #kept: number;
  readonly #idleMs: number;
  readonly #end: (unused: T) => void;
  /** The longest unused first. */
  readonly #all: { readonly item: T; readonly since: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** `end` is called with what nobody took for `idleMs`, as long as more than `kept` are there. */
  constructor(kept: number, idleMs: number, end: (unused: T) => void) {
    this.#kept = kept;
    this.#idleMs = idleMs;
    this.#end = end;
  }

  get size(): number {
    return this.#all.length;
  }

  take(): T | undefined {
    return this.#all.pop()?.item;
  }

  give(item: T): void {
    this.#all.push({ item, since: performance.now() });
    this.#wait();
  }

  /** Forgets what is of no use any more. */
  remove(item: T): void {
    const at = this.#all.findIndex((each) => each.item === item);
    if (at >= 0) this.#all.splice(at, 1);
  }

  #wait(): void {
    const [longest] = this.#all;
    if (this.#timer || !longest || this.#all.length <= this.#kept) return;
    const left = longest.since + this.#idleMs - performance.now();
    this.#timer = setTimeout(() => this.#trim(), Math.max(1, Math.ceil(left))).unref();
  }

  #trim(): void {
    this.#timer = undefined;
    const [longest] = this.#all;
    const due = longest && longest.since + this.#idleMs <= performance.now();
    if (due && this.#all.length > this.#kept) {
      this.#all.shift();
      this.#end(longest.item);
    }
    this.#wait();
  }
}
