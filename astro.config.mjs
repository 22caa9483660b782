import { defineConfig } from 'astro/config';
import { basePath, isPreviewBuild } from './scripts/lib/project.ts';
import { content } from './src/astro/integration.ts';
import { wholeScripts } from './src/astro/whole-scripts.ts';

// Where the site will stand. Without it nothing is said of canonical addresses, because none is known.
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site && { site }),
  integrations: [content()],
  base: basePath(process.env.BASE_PATH),
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 16 },
  compressHTML: true,
  devToolbar: { enabled: false },
  cacheDir: '.build/astro',
  markdown: { syntaxHighlight: false },
  vite: {
    define: { 'import.meta.env.PREVIEW': JSON.stringify(isPreviewBuild()) },
    plugins: [wholeScripts()],
  },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"] },
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
