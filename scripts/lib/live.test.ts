import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkLive, visitsTo } from './live.ts';
import { serve } from './serve.ts';

const HURRIED = { tries: 2, pause: 10, timeout: 2000 };
const PAGE = '<main id="main">';
const VISITS = visitsTo(['/', '/councils/', '/councils/a/', '/sources/a/b/#c', '/themes/t/']);

let folder: string;
let server: Server;
let url: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'live-'));
  for (const file of ['', 'councils/a/', 'themes/t/', 'search/']) write(`${file}index.html`, PAGE);
  write('sources/a/b/index.html', '<main id="main"><p id="c">');
  write('search-index/start.json', '{}');
  server = await serve({ folder, base: '/x/', port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x/`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it('has nothing against a site whose home page, council, theme, search and statement answer', async () => {
  expect(await checkLive(url, VISITS, HURRIED)).toEqual([]);
  expect(await checkLive(url.slice(0, -1), VISITS, HURRIED)).toEqual([]);
});

it('names a page that is not there, and a statement that is gone from its page', async () => {
  rmSync(path.join(folder, 'themes'), { recursive: true });
  write('sources/a/b/index.html', PAGE);
  expect(await checkLive(url, VISITS, HURRIED)).toEqual([
    `a theme: ${url}themes/t/ answers 404`,
    `a statement: ${url}sources/a/b/#c does not hold id="c"`,
  ]);
});

it('waits for a host that takes a while to show what is new', async () => {
  rmSync(path.join(folder, 'search/index.html'));
  const checked = checkLive(url, VISITS, { ...HURRIED, tries: 100 });
  setTimeout(() => write('search/index.html', PAGE), 100);
  expect(await checked).toEqual([]);
});

it('says that a host does not answer', async () => {
  const faults = await checkLive('http://127.0.0.1:1/', VISITS.slice(0, 1), HURRIED);
  expect(faults[0]).toMatch(/^home: http:\/\/127\.0\.0\.1:1\/ does not answer/u);
});
