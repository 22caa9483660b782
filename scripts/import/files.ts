import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const REPORTS = /\.(?:pdf|txt)$/iu;

/** Files and folders -> the reports among them, in the order of their paths. */
export function reportFiles(paths: string[]): string[] {
  return paths.flatMap((start) => {
    if (!statSync(start).isDirectory()) return [start];
    const names = readdirSync(start, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => REPORTS.test(name))
      .sort()
      .map((name) => path.join(start, name));
  });
}
