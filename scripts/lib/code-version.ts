import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.ts';

/** What decides how content becomes files of the site, below the project. */
const MAKERS = ['src', 'scripts/lib', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Of all code that makes the site, and of where it will stand: files that another made are not taken. */
export function codeVersion({ BASE_PATH, SITE_URL, PREVIEW }: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, BASE_PATH, SITE_URL, PREVIEW]));
  for (const file of MAKERS.flatMap(filesOf))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('base64url');
}

function filesOf(name: string): string[] {
  const place = path.join(ROOT, name);
  if (statSync(place).isFile()) return [name];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
