import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { basePath } from './scripts/lib/project.ts';

const base = basePath(process.env.BASE_PATH);

/** `content/redirects.yml`: pages that have moved, each with the address that it moved to. */
function redirects() {
  const file = new URL('content/redirects.yml', import.meta.url);
  const moved = existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
  const pages = Object.entries(moved).filter(([from]) => !from.includes('#'));
  return Object.fromEntries(pages.map(([from, to]) => [from, base + to.slice(1)]));
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  redirects: redirects(),
  build: { format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [sitemap()],
  security: {
    csp: {
      // Pagefind compiles WebAssembly in the reader's browser.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
