import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const REPORTS = /\.(?:pdf|txt)$/iu;

/** The reports among files and folders, in the order of their paths, and the files of folders that are none. */
export interface FilesFound {
  reports: string[];
  skipped: string[];
}

/** Files and folders -> the reports among them. A file that is named by itself is always taken for one. */
export function reportFiles(paths: string[]): FilesFound {
  const found = paths.map((start) => (statSync(start).isDirectory() ? within(start) : named(start)));
  const reports = found.flatMap((one) => one.reports);
  return { reports: [...new Set(reports)], skipped: found.flatMap(({ skipped }) => skipped) };
}

const named = (file: string): FilesFound => ({ reports: [file], skipped: [] });

function within(folder: string): FilesFound {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return {
    reports: files.filter((file) => REPORTS.test(file)),
    skipped: files.filter((file) => !REPORTS.test(file)),
  };
}
