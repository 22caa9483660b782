import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './project.ts';

const PARTS = ['astro.config.mjs', 'package-lock.json', 'package.json', 'public', 'scripts', 'src'];

/**
 * Copies what the site is built from into a folder of its own, to be edited without touching the original. `content`:
 * the folder that takes the place of the project’s own.
 */
export function copyProject(content = path.join(ROOT, 'content')): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'dev-copy-')));
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  cpSync(content, path.join(root, 'content'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}
