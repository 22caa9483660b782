import type { NamedCouncil, NamedThing, SearchStart } from '../pieces/format.ts';
import type { Names, Span } from './names.ts';
import { isStopWord } from '../text/words.ts';

/** The words of a question that no name takes up. */
export class Rest {
  private readonly left: Map<number, string>;

  constructor(forms: readonly string[]) {
    this.left = new Map(forms.map((form, at) => [at, form]));
  }

  without(spans: readonly Span<unknown>[]): string[] {
    return this.around(spans).filter((form) => !isStopWord(form));
  }

  /** The same with small words. */
  around(spans: readonly Span<unknown>[]): string[] {
    const taken = new Set(
      spans.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)),
    );
    return [...this.left].filter(([at]) => !taken.has(at)).map(([, form]) => form);
  }
}

/** What the words of a question name. */
export interface NamedIn {
  question: string;
  forms: readonly string[];
  councils: Span<NamedCouncil>[];
  themes: Span<NamedThing>[];
  terms: Span<NamedThing>[];
  rest: Rest;
  start: SearchStart;
  names: Names;
}
