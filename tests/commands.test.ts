import { execFile } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { copyProject } from '../scripts/lib/project-copy.ts';
import { ROOT } from '../scripts/lib/project.ts';
import { SMALL_CONTENT } from './small-site.ts';

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** A command that took what it does not know would do its work: that must not be on the project itself. */
const root = copyProject(SMALL_CONTENT);
symlinkSync(import.meta.dirname, path.join(root, 'tests'));
afterAll(() => rmSync(root, { recursive: true }));

const execFileAsync = promisify(execFile);

/** What npm runs before a command installs, and takes no words of a person. */
const files = Object.entries(scripts).flatMap(([name, command]) => {
  const file = /scripts\/[\w-]+\.ts(?=$| )/u.exec(command)?.[0];
  return name.startsWith('pre') || file === undefined ? [] : [file];
});

it.concurrent.each([...new Set(files)])(
  '%s says so in a sentence when it is called wrongly',
  async (file) => {
    const called = execFileAsync('node', [file, '--nonsense'], { cwd: root });
    const { code, stderr } = (await called.catch((problem: unknown) => problem)) as {
      code: number;
      stderr: string;
    };
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(/nonsense|usage/iu);
    expect(stderr).not.toMatch(/^ {4}at /mu);
  },
);
