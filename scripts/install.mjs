// Installs what is missing, once. Plain JavaScript and built-ins only: it runs on the Node that is there, before any other.
// With --omit-dev it leaves out what only tests and linters need.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const omitDev = process.argv.includes('--omit-dev');

/** npm lists what it installed as the last thing it does, so an install that broke off half-way is done again. */
function isInstalled() {
  const list = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([place, { version, dev, optional, devOptional }]) =>
      place === '' || optional || devOptional || (dev && omitDev) || installed[place]?.version === version,
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm as it was started, which is safe on every platform; `npm` from the path where this file is run by hand. */
function npm(args) {
  const npmScript = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: '' } };
  return npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function install() {
  const started = performance.now();
  console.log('Installing dependencies (once) …');
  const outcome = npm([
    'ci',
    omitDev ? '--omit=dev' : '--include=dev',
    // No package needs its own scripts, and any of them could run what it likes.
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (outcome.status !== 0)
    fail(
      `${outcome.stderr || outcome.error}\nThe dependencies could not be installed: see npm's words above. Is there a connection?`,
    );
  console.log(`Installed in ${Math.round((performance.now() - started) / 1000)} s`);
}

/** The packages bring their own Node, found first on the path; a few platforms have none to bring. */
function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
    },
  });
  const [major = 0, minor = 0] = String(stdout).slice(1).split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  fail(
    `Node 22.18 or later is needed, and no package brings one for ${process.platform} ${process.arch}. Install it from nodejs.org.`,
  );
}

function fail(message) {
  console.error(message.trim());
  process.exit(1);
}

if (!isInstalled()) install();
checkNode();
