// Types, lint and format in one; says nothing unless something is wrong.
import { spawn } from 'node:child_process';
import { exitWith } from './lib/exit-on-error.ts';
import { ROOT } from './lib/project.ts';
import { refuseArguments } from './lib/settings.ts';

/** Types come first: they write what the linter reads about content. */
const TOOLS = [
  ['astro check --minimumFailingSeverity warning'],
  ['eslint .', 'prettier --check --log-level warn .'],
];

function run(command: string): Promise<boolean> {
  const child = spawn(command, {
    cwd: ROOT,
    shell: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      if (code !== 0) console.error(`${command}\n${Buffer.concat(output).toString().trim()}\n`);
      resolve(code === 0);
    });
  });
}

async function main(): Promise<number> {
  refuseArguments(process.argv.slice(2), 'npm run lint');
  const outcomes: boolean[] = [];
  for (const commands of TOOLS) outcomes.push(...(await Promise.all(commands.map(run))));
  return outcomes.every(Boolean) ? 0 : 1;
}

await exitWith(main);
