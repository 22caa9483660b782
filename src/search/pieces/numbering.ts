/** Numbers for values that come again and again, in the order in which they first come. */
export class Numbering {
  readonly values: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** Those that have the first numbers may be given. */
  constructor(...first: string[]) {
    for (const value of first) this.of(value);
  }

  /** The number of a value; a new one where it never came before. */
  readonly of = (value: string): number => {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  };
}
