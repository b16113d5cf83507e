/** Lets one task at a time go, in the order they came. */
export class SerialQueue {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn; the caller must call what it gets when it is done. */
  async turn(): Promise<() => void> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  /** Resolves when everything that asked for a turn so far is done. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
