import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Boundary {
  /** The other folders of src that it may import from. */
  from: readonly string[];
  /** Single modules of other folders that it may import. */
  modules?: readonly string[];
  /** The packages that it may import. */
  packages: readonly string[];
}

const PURE = ['model', 'compiler', 'knowledge'];
const FILES = ['node:fs', 'node:path'];
/** What components may know of Astro: the base path. It gives them no content. */
const DOORS = ['astro/base.ts'];

/** Who may import what: no more than is in use. `client` runs in browsers; components take props and never reach for content. */
const BOUNDARIES: Record<string, Boundary> = {
  model: { from: [], packages: ['zod'] },
  compiler: {
    from: ['model'],
    packages: [
      ...['unified', 'remark-parse', 'remark-gfm', 'remark-directive', 'remark-rehype', 'rehype-sanitize'],
      ...['mdast', 'hast', 'mdast-util-to-string', 'unist-util-visit', 'unist-util-visit-parents'],
      ...['gray-matter', 'yaml', 'zod', 'github-slugger', 'fastest-levenshtein'],
    ],
  },
  knowledge: { from: ['model', 'compiler'], packages: ['hast', 'mdast-util-to-string', 'node:crypto'] },
  importer: { from: ['model', 'compiler'], packages: ['unpdf', 'yaml'] },
  evidence: { from: ['model', 'compiler', 'importer'], packages: [] },
  // What a search finds: a record is all that its rooms have in common.
  search: { from: ['model'], packages: [] },
  'search/text': { from: ['model'], packages: [] },
  // The files of the index, as they are written and read.
  'search/pieces': { from: ['model', 'search', 'search/text'], packages: [] },
  'search/browser': {
    from: ['model', 'search', 'search/text', 'search/pieces'],
    packages: ['fastest-levenshtein', 'fuse.js'],
  },
  'search/records': {
    from: [...PURE, 'search', 'search/text'],
    packages: ['hast', 'mdast-util-to-string'],
  },
  'search/related': { from: ['model', 'search', 'search/text', 'search/pieces'], packages: [] },
  'search/index': {
    from: [
      ...['model', 'knowledge', 'search'],
      ...['search/text', 'search/pieces', 'search/records', 'search/related'],
    ],
    packages: [...FILES, 'node:crypto'],
  },
  // Sources as reference managers read them: made by the build, and in the browser for one statement.
  references: { from: ['model'], packages: [] },
  data: { from: [...PURE, 'references'], packages: ['node:crypto', 'node:util', 'node:zlib'] },
  reporters: { from: ['model', 'knowledge', 'evidence'], packages: [] },
  load: {
    from: [...PURE, 'importer', 'evidence'],
    packages: [
      ...[...FILES, 'node:fs/promises', 'node:crypto', 'node:events', 'node:os', 'node:vm'],
      'node:worker_threads',
    ],
  },
  astro: {
    from: ['model', 'knowledge', 'data', 'reporters', 'load'],
    modules: ['site/site.ts', '../package.json'],
    packages: ['astro', 'astro/errors', 'hast', 'hast-util-to-html', 'node:path', 'node:url'],
  },
  client: { from: ['model', 'references', 'search', 'search/pieces', 'search/browser'], packages: ['qr'] },
  charts: { from: ['model'], packages: [] },
  presenters: { from: [...PURE, 'charts'], packages: [] },
  components: {
    from: ['model', 'presenters', 'charts', 'client'],
    modules: DOORS,
    packages: ['node:crypto'],
  },
  // A room for each kind of page: one plain object, and the components that show it.
  site: {
    from: [
      ...[...PURE, 'references', 'presenters', 'charts', 'data', 'search/pieces', 'client', 'components'],
      'layouts',
      'styles',
    ],
    modules: DOORS,
    packages: ['hast'],
  },
  // Any page may have been left by something, which no page knows of itself.
  layouts: {
    from: ['model', 'charts', 'data', 'client', 'styles'],
    modules: [...DOORS, 'astro/moved.ts'],
    packages: [],
  },
  pages: {
    from: ['model', 'data', 'site', 'astro'],
    packages: ['astro'],
  },
};

interface Import {
  file: string;
  /** What it imports, as it is written. */
  specifier: string;
}

/** Every import below a `src` folder. Tests may import what they like. */
const importsBelow = (src: string): Import[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.(?:ts|astro)$/u.test(file) && file.includes(path.sep))
    .flatMap((file) =>
      importsOf(readFileSync(path.join(src, file), 'utf8'), file).map((specifier) => ({ file, specifier })),
    );

/** Every import in a forbidden direction below a `src` folder, as `file imports what`. */
export const crossings = (src: string): string[] =>
  importsBelow(src)
    .filter(({ file, specifier }) => !isAllowed(specifier, file))
    .map(({ file, specifier }) => `${file} imports ${specifier}`)
    .sort();

/** What a room may import and does not, as `room: what`. */
export function unusedLeave(src: string): string[] {
  const used = new Set(
    importsBelow(src).flatMap(({ file, specifier }) => {
      const target = targetOf(specifier, file);
      return [target, roomOf(target)].map((what) => `${roomOf(file)}: ${what}`);
    }),
  );
  return Object.entries(BOUNDARIES)
    .flatMap(([room, { from, modules = [], packages }]) =>
      [...from, ...modules, ...packages].map((what) => `${room}: ${what}`),
    )
    .filter((leave) => !used.has(leave));
}

/** The room of a module: its folder, or the room in that where there is one. */
function roomOf(file: string): string {
  const [folder = '', inner = ''] = file.split(/[/\\]/u);
  const room = `${folder}/${inner}`;
  return room in BOUNDARIES ? room : folder;
}

/** A package by its name, a module by its path below `src`. */
const targetOf = (specifier: string, file: string): string =>
  specifier.startsWith('.') ? path.join(path.dirname(file), specifier).split(path.sep).join('/') : specifier;

function isAllowed(specifier: string, file: string): boolean {
  const room = roomOf(file);
  const boundary = BOUNDARIES[room];
  if (boundary === undefined) return false;
  const target = targetOf(specifier, file);
  if (!specifier.startsWith('.')) return boundary.packages.includes(target);
  const other = roomOf(target);
  return other === room || boundary.from.includes(other) || (boundary.modules?.includes(target) ?? false);
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
