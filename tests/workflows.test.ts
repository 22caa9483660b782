import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../scripts/lib/project.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'runs-on': string;
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  needs?: string;
  steps: Step[];
}
interface Workflow {
  name: string;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = path.join(ROOT, '.github/workflows');
const files = readdirSync(FOLDER).sort();
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const workflow = (file: string): Workflow => parse(read(file)) as Workflow;
const jobs = (file: string): [string, Job][] => Object.entries(workflow(file).jobs);
const steps = (file: string): Step[] => jobs(file).flatMap(([, job]) => job.steps);
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a job may do beside reading the project; each is needed by a step of it. */
const ALLOWED: Record<string, Record<string, string>> = {
  'publish.yml/build': { contents: 'read', pages: 'read' },
  'publish.yml/deploy': { pages: 'write', 'id-token': 'write' },
  'publish.yml/undo': { actions: 'read', contents: 'read', pages: 'write', 'id-token': 'write' },
  'watch.yml/watch': { contents: 'write', 'pull-requests': 'write' },
  'links.yml/links': { contents: 'read', issues: 'write' },
};

it('there is a workflow to check, to publish, to watch and to look after links', () => {
  expect(files).toEqual(['check.yml', 'links.yml', 'publish.yml', 'watch.yml']);
});

describe.each(files)('%s', (file) => {
  it('is named as its file and short', () => {
    expect(`${workflow(file).name}.yml`).toBe(file);
    expect(read(file).split('\n').length).toBeLessThan(115);
  });

  it('takes actions by their commit, with the version beside it', () => {
    const lines = read(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('runs nothing but commands of package.json, into which nothing from outside is written', () => {
    const runs = steps(file).flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(0);
    for (const run of runs) {
      const name = /^npm (?:run )?(?<name>[a-z:-]+)(?: --(?: --?[a-z-]+)+)?$/u.exec(run)?.groups?.name;
      expect(Object.keys(scripts), run).toContain(name);
    }
  });

  it('may read the project, and more only where a job needs it', () => {
    expect(workflow(file).permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of jobs(file))
      expect(permissions, name).toEqual(ALLOWED[`${file}/${name}`]);
  });

  it('gives every job a machine of a known kind, an end, and jobs to wait for that exist', () => {
    const names = jobs(file).map(([name]) => name);
    for (const [, job] of jobs(file)) {
      expect(job['runs-on']).toBe('ubuntu-24.04');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      if (job.needs !== undefined) expect(names).toContain(job.needs);
    }
    expect(workflow(file).concurrency.group).not.toBe('');
  });

  it('leaves no key behind where it checks the project out, unless it pushes', () => {
    const checkouts = steps(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    const keys = checkouts.map((step) => step.with?.['persist-credentials'] ?? true);
    expect(new Set(keys)).toEqual(new Set([file === 'watch.yml']));
  });
});
