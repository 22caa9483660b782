import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Boundary {
  /** The other folders of src that it may import from. */
  from: readonly string[];
  /** Single modules of other folders that it may import. */
  modules?: readonly string[];
  /** The packages that it may import; left out where any will do. */
  packages?: readonly string[];
}

const PURE = ['model', 'compiler', 'graph'];
const SHOWN = [...PURE, 'search', 'feeds', 'views', 'charts', 'client', 'styles'];
const TYPES = ['hast'];
/** What components may know of Astro: the base path. It gives them no content. */
const DOORS = ['adapter/base.ts'];

/** Who may import what. `client` runs in browsers; components take props and never reach for content. */
const BOUNDARIES: Record<string, Boundary> = {
  model: { from: [], packages: ['zod'] },
  compiler: { from: ['model'] },
  graph: {
    from: ['model', 'compiler'],
    packages: [...TYPES, 'unist-util-visit', 'mdast-util-to-string', 'github-slugger'],
  },
  importer: { from: ['model', 'compiler'] },
  evidence: { from: ['model', 'compiler', 'importer'], packages: [] },
  search: { from: PURE },
  feeds: { from: PURE, packages: [...TYPES, 'hast-util-to-html', 'node:crypto', 'node:util', 'node:zlib'] },
  report: { from: [...PURE, 'evidence'], packages: [] },
  load: { from: [...PURE, 'search', 'feeds', 'report', 'importer', 'evidence'] },
  adapter: {
    from: [...PURE, 'search', 'feeds', 'report', 'load', 'views'],
    modules: ['site/site.ts', '../package.json'],
  },
  client: { from: ['model', 'search'], packages: ['fuse.js', 'fastest-levenshtein', 'qr'] },
  charts: { from: PURE, packages: [] },
  views: { from: [...PURE, 'search', 'feeds', 'charts'], packages: [...TYPES, 'hast-util-to-html'] },
  components: { from: SHOWN, modules: DOORS },
  // A room for each kind of page: one plain object, and the components that show it.
  site: { from: [...SHOWN, 'components'], modules: ['adapter/base.ts'] },
  // Any page may have been left by something, which no page knows of itself.
  layouts: { from: [...SHOWN, 'components'], modules: [...DOORS, 'adapter/moved.ts'] },
  pages: { from: [...SHOWN, 'components', 'site', 'layouts', 'adapter'] },
};

/** Every import in a forbidden direction below a `src` folder, as `file imports what`. Tests may import what they like. */
export function crossings(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.(?:ts|astro)$/u.test(file) && file.includes(path.sep))
    .flatMap((file) =>
      importsOf(readFileSync(path.join(src, file), 'utf8'), file)
        .filter((specifier) => !isAllowed(specifier, file))
        .map((specifier) => `${file} imports ${specifier}`),
    )
    .sort();
}

function isAllowed(specifier: string, file: string): boolean {
  const folder = file.split(path.sep)[0] ?? '';
  const boundary = BOUNDARIES[folder];
  if (boundary === undefined) return false;
  if (!specifier.startsWith('.')) return boundary.packages?.includes(specifier) ?? true;
  const target = path.join(path.dirname(file), specifier).split(path.sep).join('/');
  const [targetFolder = ''] = target.split('/');
  if (targetFolder === folder || boundary.from.includes(targetFolder)) return true;
  return boundary.modules?.includes(target) ?? false;
}

/** What a module imports; of an Astro file, what its front matter and its scripts import. */
function importsOf(text: string, file: string): string[] {
  const parts = file.endsWith('.astro')
    ? (text.match(/^---\n.*?\n---$|(?<=<script>).*?(?=<\/script>)/gmsu) ?? [])
    : [text];
  return parts
    .map((part) => part.replaceAll(/^---$/gmu, ''))
    .flatMap((part) => ts.preProcessFile(part).importedFiles.map(({ fileName }) => fileName));
}
