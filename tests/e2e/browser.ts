import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import bundledChromium from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import type { TestSite } from '../site/build-sites.ts';

interface OpenOptions {
  width?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  site?: TestSite;
}

/** A page in the browser, with what went wrong on it. */
export interface OpenedPage {
  page: Page;
  /** Errors and warnings on its console, and exceptions. */
  errors: string[];
  /** Addresses on other hosts that it asked for; they are refused. */
  foreignRequests: string[];
}

const ARGS = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader'];
const hasBundledBrowser = process.platform === 'linux' && process.arch === 'x64';

/** Chromium from a package on Linux x64; elsewhere the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  if (!hasBundledBrowser) return chromium.launch({ channel: 'chrome' });
  return chromium.launch({ executablePath: await unpackBrowser(), args: ARGS });
}

/** Its package would unpack into the shared temporary folder, where another user's copy, or half of one, may stand. */
const UNPACKED = path.join(ROOT, '.build/browser');

/** Unpacks the browser, which must not be done twice at once. */
export async function unpackBrowser(): Promise<string> {
  if (!hasBundledBrowser) return '';
  mkdirSync(UNPACKED, { recursive: true });
  const { TMPDIR = tmpdir() } = process.env;
  process.env.TMPDIR = UNPACKED;
  try {
    return await bundledChromium.executablePath();
  } finally {
    process.env.TMPDIR = TMPDIR;
  }
}

/** Opens pages of the built site in one browser for a file of tests; each page has a context of its own. */
export function useBrowser(): (address: string, options?: OpenOptions) => Promise<OpenedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  return async (address, options = {}) => {
    if (browser === undefined) throw new Error('The browser has not been launched.');
    return openPage(browser, address, options);
  };
}

async function openPage(browser: Browser, address: string, options: OpenOptions): Promise<OpenedPage> {
  const { width = 1280, colorScheme = 'light', javaScript = true, site = inject('sites').root } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const opened = {
    page,
    errors: listenForErrors(page),
    foreignRequests: await refuseForeignRequests(page, site),
  };
  await page.goto(new URL(address.slice(1), site.url).href, { waitUntil: 'load' });
  return opened;
}

function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

async function refuseForeignRequests(page: Page, site: TestSite): Promise<string[]> {
  const foreign: string[] = [];
  const { origin } = new URL(site.url);
  await page.route(
    (url) => /^https?:$/u.test(url.protocol) && url.origin !== origin,
    async (route) => {
      foreign.push(route.request().url());
      await route.abort();
    },
  );
  return foreign;
}
