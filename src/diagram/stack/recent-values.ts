/** Remembers what was made for the keys that were asked for last. */
export class RecentValues<Key, Value> {
  /** The latest at the end. */
  readonly #known = new Map<Key, Value>();
  readonly #most: number;

  /** @param most How many values are kept; at least one. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made where it is not remembered. */
  get(key: Key, make: () => Value): Value {
    const value = this.#known.has(key) ? this.#known.get(key)! : make();
    this.#known.delete(key);
    this.#known.set(key, value);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
    return value;
  }
}
