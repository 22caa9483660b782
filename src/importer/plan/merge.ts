import { isMap, isSeq, parseDocument, type YAMLMap, type Document } from 'yaml';
import { inOurStyle, toYaml, type DraftFrontMatter } from '../draft.ts';
import { identityOf } from './identity.ts';
import { compareVisits } from './same-visit.ts';
import { folderOf, withYaml, type ReadableSource } from './source-file.ts';

/** A file after an import, and what the maintainer should know. */
export interface Merged {
  text: string;
  /** The event of the file that the report is about, -1 for none. */
  event: number;
  /** What was filled in or brought up to date, by key. */
  changes: string[];
  /** Facts that the file and the report state differently; the file's stand. */
  differences: string[];
}

const FILLED = ['published', 'url', 'licence'] as const;
const EVENT_FACTS = ['number', 'framework', 'dates', 'leadInspector'] as const;

type Path = readonly (string | number)[];
interface Merge extends Pick<Merged, 'changes' | 'differences'> {
  document: Document;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
const valueAt = ({ document }: Merge, path: Path): unknown => {
  const value: unknown = document.getIn(path);
  return isMap(value) || isSeq(value) ? value.toJSON() : value;
};

function set(merge: Merge, path: Path, value: unknown): void {
  merge.document.setIn(path, inOurStyle(merge.document.createNode(value)));
  merge.changes.push(String(path.at(-1) ?? ''));
}

/** A fact that is missing is filled in; one that differs is left and told. */
function fill(merge: Merge, path: Path, value: unknown): void {
  const there = valueAt(merge, path) ?? undefined;
  if (value === undefined || same(there, value)) return;
  if (there === undefined) return set(merge, path, value);
  merge.differences.push(
    `${path.at(-1) ?? ''}: the file says ${shown(there)}, the report ${shown(value)}. Nothing was changed.`,
  );
}

/** The event of the file that the report is about: by its id, else by its days, else the only one of its type. */
function eventAt(merge: Merge, { events, councils }: DraftFrontMatter): number {
  const there = identityOf({ events: valueAt(merge, ['events']) }, '').visits;
  const [own] = identityOf({ events }, councils[0] ?? '').visits;
  if (!own) return -1;
  const byId = there.findIndex(({ id }) => id === own.id);
  if (byId >= 0 && compareVisits(own, there[byId] ?? own) !== 'other') return byId;
  const byDays = there.findIndex((visit) => compareVisits(own, visit) === 'same');
  if (byDays >= 0) return byDays;
  const ofType = there.flatMap(({ type }, index) => (type === own.type ? [index] : []));
  return ofType.length === 1 ? (ofType[0] ?? -1) : byId;
}

function mergeEvent(merge: Merge, index: number, event: DraftFrontMatter['events'][number]): void {
  if (index < 0) {
    merge.differences.push(
      `events: the file has none of type ${event.type}, which the report is about. Nothing was changed.`,
    );
    return;
  }
  for (const key of EVENT_FACTS) fill(merge, ['events', index, key], event[key]);
  for (const [area, grade] of Object.entries(event.judgements ?? {}))
    fill(merge, ['events', index, 'judgements', area], grade);
}

/** Themes that the importer finds are brought up to date one by one, so that comments on others stay. */
function updateMentions(merge: Merge, mentions: DraftFrontMatter['mentions']): void {
  const there: unknown = merge.document.get('mentions');
  if (!isMap(there)) return isEmpty(mentions) ? undefined : set(merge, ['mentions'], mentions);
  const before: unknown = there.toJSON();
  for (const { key } of [...there.items]) if (!Object.hasOwn(mentions, String(key))) there.delete(key);
  for (const [theme, at] of Object.entries(mentions))
    if (!same(valueAt(merge, ['mentions', theme]), at))
      there.set(theme, inOurStyle(merge.document.createNode(at)));
  if (!same(before, there.toJSON())) merge.changes.push('mentions');
}

type Item = DraftFrontMatter['recommendations'][number];

/** An item as the importer writes it, with the keys that the maintainer has added to the one in its place. */
function updateItem(document: Document, there: YAMLMap | undefined, item: Item): YAMLMap {
  const node = there ?? inOurStyle(document.createNode(item) as YAMLMap);
  for (const [key, value] of Object.entries(item))
    if (!same(plainIn(node, key), value)) node.set(key, inOurStyle(document.createNode(value)));
  return node;
}

const plainIn = (map: YAMLMap, key: string): unknown => {
  const value: unknown = map.get(key);
  return isMap(value) || isSeq(value) ? value.toJSON() : value;
};

/** Items are matched by the place that they stand at, in their order. */
function updateRecommendations(merge: Merge, items: Item[]): void {
  const { document } = merge;
  const there: unknown = document.get('recommendations');
  if (!isSeq(there) || there.items.length === 0)
    return isEmpty(items) ? undefined : set(merge, ['recommendations'], items);
  const before: unknown = there.toJSON();
  const left = there.items.filter((item): item is YAMLMap => isMap(item));
  const taken = (at: Item['at']): YAMLMap | undefined => {
    const index = left.findIndex((item) => String(item.get('at')) === String(at));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const list = there;
  list.items = items.map((item) => updateItem(document, taken(item.at), item));
  if (!same(before, list.toJSON())) merge.changes.push('recommendations');
}

function mergeFacts(merge: Merge, frontMatter: DraftFrontMatter): number {
  const isDated = valueAt(merge, ['published']) !== undefined;
  for (const key of FILLED) fill(merge, [key], frontMatter[key]);
  if (!isDated) fill(merge, ['publishedFrom'], frontMatter.publishedFrom);
  const [chief] = frontMatter.events;
  const event = eventAt(merge, frontMatter);
  if (chief) mergeEvent(merge, event, chief);
  const { pages } = frontMatter;
  if (pages !== undefined && !same(valueAt(merge, ['pages']), pages)) set(merge, ['pages'], pages);
  updateMentions(merge, frontMatter.mentions);
  updateRecommendations(merge, frontMatter.recommendations);
  return event;
}

/** What is said where the file is another council's, by its folder or by its own word. */
function otherCouncil(merge: Merge, file: string, council: string): string[] {
  const named = valueAt(merge, ['councils']);
  const folder = folderOf(file);
  return [
    ...(Array.isArray(named) && !named.includes(council)
      ? [`councils: the file says ${named.join(', ')}, the report is about ${council}. Nothing was changed.`]
      : []),
    ...(folder === council ? [] : [`The file stands under ${folder}, the report is about ${council}.`]),
  ];
}

/** Brings a source up to date with its report. What the importer does not write stays, and the body byte for byte. */
export function mergeInto(source: ReadableSource, frontMatter: DraftFrontMatter): Merged {
  const merge: Merge = { document: parseDocument(source.yaml), changes: [], differences: [] };
  const event = mergeFacts(merge, frontMatter);
  const { changes, differences, document } = merge;
  differences.push(...otherCouncil(merge, source.file, frontMatter.councils[0] ?? ''));
  return {
    text: changes.length > 0 ? withYaml(source, toYaml(document)) : source.text,
    event,
    changes: [...new Set(changes)],
    differences,
  };
}
