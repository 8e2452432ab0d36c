/**
 * What has been typed as reasons for accepting findings, each by the key of its finding (`keyed`). It outlives the field it
 * was typed in: that is gone when the finding is searched away, or when accepting is taken back.
 */
export class TypedReasons {
  readonly #reasons: Map<string, string>;

  /** @param onChange given all of them after each change, to be kept */
  constructor(
    before: ReadonlyMap<string, string>,
    private readonly onChange: (reasons: ReadonlyMap<string, string>) => void,
  ) {
    this.#reasons = new Map(before);
  }

  /** Empty when nothing has been typed. */
  of(key: string): string {
    return this.#reasons.get(key) ?? '';
  }

  set(key: string, reason: string): void {
    if (reason === '') this.#reasons.delete(key);
    else this.#reasons.set(key, reason);
    this.onChange(this.#reasons);
  }
}
