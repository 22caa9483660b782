/** Makes a function that works something out of an object once, and then gives it again: an index, for example. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    if (!made.has(of)) made.set(of, make(of));
    return made.get(of) as Made;
  };
}

/** Makes something when it is asked for first, and then gives it again. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** The same function, which works on each word once: texts repeat their words. */
export function remembered<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    known.set(word, result);
    return result;
  };
}

/** Items by each of their keys, in their order: an item may have several. */
export function byEach<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[] | ReadonlySet<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    // The keys of one item are few, and a loop over them would cost more than they do.
    keysOf(item).forEach((key: Key) => {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    });
  return groups;
}
