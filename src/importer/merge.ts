import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { toYaml, type Draft } from './draft.ts';

/** A file after an import, and what the maintainer must decide. */
export interface Merged {
  text: string;
  /** Facts that the file and the report state differently; the file's stand. */
  differences: string[];
}

const PARTS = /^---\n(?<yaml>[\s\S]*?)^---\n?(?<body>[\s\S]*)$/mu;
const KEPT_BY_IMPORTER = ['pages', 'mentions', 'recommendations'] as const;
const FILLED = ['published', 'url', 'licence'] as const;
const EVENT_FACTS = ['number', 'framework', 'dates', 'leadInspector'] as const;

interface Merge {
  document: Document;
  differences: string[];
  changed: boolean;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const plainValue = (document: Document, path: readonly (string | number)[]): unknown => {
  const value: unknown = document.getIn(path);
  return isMap(value) || isSeq(value) ? value.toJSON() : value;
};

/** A fact that is missing is filled in; one that differs is left and told. */
function fill(merge: Merge, path: (string | number)[], value: unknown): void {
  if (value === undefined) return;
  const there = plainValue(merge.document, path);
  if (same(there, value)) return;
  if (there !== undefined) {
    merge.differences.push(
      `${path.at(-1) ?? ''}: the file says ${shown(there)}, the report ${shown(value)}. Nothing was changed.`,
    );
    return;
  }
  merge.document.setIn(path, merge.document.createNode(value));
  merge.changed = true;
}

/** What the importer alone writes is always brought up to date. */
function replace(merge: Merge, key: string, value: unknown): void {
  if (value === undefined || same(plainValue(merge.document, [key]), value)) return;
  merge.document.set(key, merge.document.createNode(value));
  merge.changed = true;
}

/** The event of the file that the report is about: the first of its type, else none. */
function eventAt(document: Document, type: string): number {
  const events: unknown = document.get('events');
  return isSeq(events) ? events.items.findIndex((item) => isMap(item) && item.get('type') === type) : -1;
}

function mergeEvent(merge: Merge, event: Draft['frontMatter']['events'][number]): void {
  const index = eventAt(merge.document, event.type);
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

/** Brings a source up to date with its report; hand-written findings, titles and notes stay as they are. */
export function mergeInto(existing: string, { frontMatter }: Draft): Merged {
  const parts = PARTS.exec(existing)?.groups;
  if (!parts) return { text: existing, differences: ['The file has no front matter. Nothing was changed.'] };
  const merge: Merge = { document: parseDocument(parts.yaml ?? ''), differences: [], changed: false };
  for (const key of FILLED) fill(merge, [key], frontMatter[key]);
  for (const event of frontMatter.events) mergeEvent(merge, event);
  for (const key of KEPT_BY_IMPORTER) replace(merge, key, frontMatter[key]);
  const text = merge.changed ? `---\n${toYaml(merge.document)}---\n${parts.body ?? ''}` : existing;
  return { text, differences: merge.differences };
}
