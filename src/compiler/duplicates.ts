import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';

interface Named {
  id: string;
  place: Place | null;
}

/** Every item whose id an earlier one of the same file has; `message` says what to do about it. */
export function duplicatesOf<T extends Named>(
  items: readonly T[],
  file: string,
  message: (item: T) => string,
): Diagnostic[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const twin = first.get(item.id);
    if (!twin) return (first.set(item.id, item), []);
    const related = [{ file, place: twin.place, message: 'the first' }];
    return [error({ rule: 'duplicate-id', file, place: item.place, message: message(item), related })];
  });
}
