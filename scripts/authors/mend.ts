import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type YAMLSeq,
} from 'yaml';

/** What a name in content is the name of. */
type NameOf = 'council' | 'theme' | 'source' | 'event' | 'statement';

/** The new name of what is named; null where it is not named any more. Names that stay are given back as they are. */
export interface NewNames {
  name: (of: NameOf, old: string) => string | null;
  /** The new address of a link inside the site. */
  address: (old: string) => string;
}

/** Keys of front matter and of YAML files, by what their values name; under those of `KEYED` the keys are names. */
const VALUES: Record<string, NameOf> = {
  council: 'council',
  councils: 'council',
  neighbours: 'council',
  source: 'source',
  sources: 'source',
  also: 'source',
  follows: 'source',
  event: 'event',
  events: 'event',
  before: 'event',
  findings: 'statement',
  on: 'statement',
  theme: 'theme',
  themes: 'theme',
  related: 'theme',
  silentOn: 'theme',
};
const KEYED: Record<string, NameOf> = { mentions: 'theme', reports: 'council' };
const FRONT = /^---\n(?<yaml>.*?\n)---\n/su;

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A file of content with every name in it as it is now. */
export function mend(text: string, names: NewNames, isYaml: boolean): string {
  if (isYaml) return mendYaml(text, names);
  const front = FRONT.exec(text)?.groups?.yaml ?? '';
  if (front === '') return mendBody(text, names);
  return `---\n${mendYaml(front, names)}---\n${mendBody(text.slice(front.length + 8), names)}`;
}

/** Changes the names where they stand: what surrounds them stays to the letter. */
function mendYaml(text: string, names: NewNames): string {
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Pair: (_, pair, path) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const of = VALUES[key];
      if (key in KEYED && isMap(pair.value))
        edits.push(...editsOfKeys(pair, pair.value.items, KEYED[key] as NameOf, names, text));
      else if (
        key === 'id' &&
        path.some((one) => isPair(one) && isScalar(one.key) && one.key.value === 'events')
      )
        edits.push(...editOf(pair.value, 'event', names));
      else if (of && isSeq(pair.value)) edits.push(...editsOfList(pair, pair.value, of, names, text));
      else if (of) edits.push(...editOf(pair.value, of, names));
    },
  });
  return applied(text, edits);
}

function editOf(node: unknown, of: NameOf, names: NewNames): Edit[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const now = names.name(of, node.value);
  return now === null || now === node.value ? [] : [{ from: node.range[0], to: node.range[1], text: now }];
}

/** A list keeps its form; what is named no more, or would stand twice, leaves it. */
function editsOfList(
  pair: Pair,
  { items, flow }: YAMLSeq,
  of: NameOf,
  names: NewNames,
  text: string,
): Edit[] {
  const scalars = items.filter(
    (item): item is Scalar<string> => isScalar(item) && typeof item.value === 'string',
  );
  if (scalars.length !== items.length) return [];
  const isEmptied = scalars.length > 0 && scalars.every(({ value }) => names.name(of, value) === null);
  if (isEmptied && !flow) return [withoutPair(pair, text)];
  const seen = new Set<string>();
  return scalars.flatMap((item) => {
    const now = names.name(of, item.value);
    if (now === null || seen.has(now)) return [withoutItem(item, text)];
    seen.add(now);
    return editOf(item, of, names);
  });
}

/** Takes an item out of a list with its dash and line, or with the comma beside it. */
function withoutItem(item: Scalar, text: string): Edit {
  const [from, to] = item.range ?? [0, 0];
  const line = /(?:^|\n)[ \t]*-[ \t]+$/u.exec(text.slice(0, from));
  if (line) return { from: line.index, to, text: '' };
  const comma = /,[ \t]*$/u.exec(text.slice(0, from));
  if (comma) return { from: comma.index, to, text: '' };
  const after = /^[ \t]*,[ \t]*/u.exec(text.slice(to));
  return { from, to: to + (after?.[0].length ?? 0), text: '' };
}

/** Keys that become one have their lists joined. */
function editsOfKeys(
  parent: Pair,
  pairs: readonly Pair[],
  of: NameOf,
  names: NewNames,
  text: string,
): Edit[] {
  const byName = Map.groupBy(pairs, ({ key }) => names.name(of, String((key as Scalar).value)));
  if (byName.size === 1 && byName.has(null)) return [withoutPair(parent, text)];
  return [...byName].flatMap(([now, group]): Edit[] => {
    if (now === null) return group.map((pair) => withoutPair(pair, text));
    const [first, ...others] = group;
    const key = first?.key as Scalar<string>;
    const renamed = key.value === now ? [] : editOf(key, of, { ...names, name: () => now });
    if (others.length === 0) return renamed;
    return [...renamed, joined(group), ...others.map((pair) => withoutPair(pair, text))];
  });
}

function joined(group: readonly Pair[]): Edit {
  const lists = group.map(({ value }) =>
    isSeq(value) ? value.items.map((item) => String((item as Scalar).value)) : [],
  );
  const [from = 0, to = 0] = (group[0]?.value as Node).range ?? [];
  return { from, to, text: `[${[...new Set(lists.flat())].join(', ')}]` };
}

function withoutPair({ key, value }: Pair, text: string): Edit {
  const from = (key as Scalar).range?.[0] ?? 0;
  const to = (value as Node).range?.[1] ?? from;
  const start = text.lastIndexOf('\n', from) + 1;
  return { from: start, to: text.indexOf('\n', to) + 1, text: '' };
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: words }) => now.slice(0, from) + words + now.slice(to), text);
}

const DIRECTIVE = /^:::(?:finding|recommendation|response)\{.*\}[ \t]*$/gmu;
const ATTRIBUTE = /(?<=[ {])(?<key>themes|council|event|also)=(?:"(?<quoted>[^"]*)"|(?<plain>[^\s}"]+))/gu;
const LINK = /(?<=\]\()\/[^)\s]*(?=\))/gu;

function mendBody(text: string, names: NewNames): string {
  return text
    .replaceAll(DIRECTIVE, (line) =>
      line.replaceAll(ATTRIBUTE, (...match) => attribute(match.at(-1) as Groups, names)),
    )
    .replaceAll(LINK, (address) => names.address(address));
}

interface Groups {
  key: string;
  quoted?: string;
  plain?: string;
}

function attribute({ key, quoted, plain }: Groups, names: NewNames): string {
  const words = (quoted ?? plain ?? '').split(/\s+/u).filter(Boolean);
  const seen = new Set<string>();
  const now = words.flatMap((word) => {
    const [name = '', ...tone] = word.split(':');
    const renamed = names.name(VALUES[key] ?? 'theme', name);
    if (renamed === null || seen.has(renamed)) return [];
    seen.add(renamed);
    return [[renamed, ...tone].join(':')];
  });
  return quoted === undefined ? `${key}=${now.join(' ')}` : `${key}="${now.join(' ')}"`;
}
