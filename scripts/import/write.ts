import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { draftOf, newSource, type Draft } from '../../src/importer/draft.ts';
import { fullTextOf } from '../../src/importer/full-text.ts';
import { mergeInto } from '../../src/importer/merge.ts';
import type { ReadReport } from './outcome.ts';

/** What an import does to one source. */
export interface Written {
  file: string;
  change: 'new' | 'updated' | 'unchanged';
  differences: string[];
}

/** How a batch is to be written. */
export interface WriteOptions {
  root: string;
  dryRun: boolean;
  fullText: boolean;
}

interface Known {
  kind?: string;
  published?: string;
  url?: string;
}

const knownIn = (text: string): Known =>
  (parse(/^---\n([\s\S]*?)^---$/mu.exec(text)?.[1] ?? '{}') ?? {}) as Known;

/** The source that is already about this report: under its address, or of its kind and day. */
function existingFor(root: string, { id, frontMatter }: Draft): string | null {
  const folder = path.join('content/sources', path.dirname(id));
  if (!existsSync(path.join(root, folder))) return null;
  const files = readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
  const isSame = (file: string): boolean => {
    const known = knownIn(readFileSync(path.join(root, file), 'utf8'));
    const sameAddress = frontMatter.url !== undefined && known.url === frontMatter.url;
    return (
      sameAddress || (known.kind === frontMatter.kind && String(known.published) === frontMatter.published)
    );
  };
  return files.find(isSame) ?? null;
}

function save(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** Writes the source of a report, or brings the one that is there up to date. */
export function writeReport(
  report: ReadReport,
  url: string | null,
  { root, dryRun, fullText }: WriteOptions,
): Written {
  const draft = draftOf(report.facts, { ...report, url });
  const known = existingFor(root, draft);
  const file = known ?? `content/sources/${draft.id}.md`;
  const before = known === null ? null : readFileSync(path.join(root, known), 'utf8');
  const { text, differences } =
    before === null ? { text: newSource(draft), differences: [] } : mergeInto(before, draft);
  if (!dryRun && text !== before) save(root, file, text);
  if (!dryRun && fullText)
    save(
      root,
      file.replace(/^content\/sources\/(.*)\.md$/u, 'library/$1.json'),
      `${JSON.stringify(fullTextOf(report.facts, draft.id, url), null, 1)}\n`,
    );
  return { file, change: before === null ? 'new' : text === before ? 'unchanged' : 'updated', differences };
}
