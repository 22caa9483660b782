import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Compilation } from '../compiler/compiled.ts';
import { assemble, loadContent, loadFile, readPublished } from '../load/content.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { reportToTerminal } from '../report/terminal.ts';

/** The only way that content gets into Astro: compiled by our compiler, one entry a file. */
export const contentLoader = {
  name: 'improvement-journeys',
  async load(context) {
    const root = fileURLToPath(context.config.root);
    const { files, diagnostics } = await loadContent({ root });
    stopAtErrors(diagnostics, root);
    context.store.clear();
    for (const file of files) store(context, file);
    watch(context, root, files);
  },
} satisfies Loader;

/** Addresses that have moved, in one entry: `content/redirects.yml`, checked with the rest of content. */
export const movedLoader = {
  name: 'improvement-journeys-moved',
  async load({ store: entries, config }) {
    const { redirects } = await readPublished(fileURLToPath(config.root));
    const list = [...redirects].map(([from, { to }]) => ({ from, to }));
    entries.set({ id: 'moved', data: { list } });
  },
} satisfies Loader;

const store = (context: LoaderContext, file: Compilation): void => {
  // What a file refers to has been checked by now, and is the larger part of it.
  const data = { ...file, references: [] };
  context.store.set({ id: file.file, data, filePath: file.file, digest: context.generateDigest(data) });
};

function stopAtErrors(diagnostics: readonly Diagnostic[], root: string): void {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (!first) return;
  const loc = { file: join(root, first.file), ...(first.place ?? { line: 1, column: 1 }) };
  throw Object.assign(new AstroError(reportToTerminal(diagnostics)), { loc });
}

/** While writing, only the file that changed is compiled again; a fault is shown and the last sound content stays. */
function watch(context: LoaderContext, root: string, files: readonly Compilation[]): void {
  const known = new Map(files.map((file) => [file.file, file]));
  const update = async (absolute: string, event: 'changed' | 'gone') => {
    const path = relative(root, absolute).replaceAll('\\', '/');
    if (!/^content\/.+\.(?:md|yml)$/u.test(path)) return;
    if (event === 'gone') known.delete(path);
    else known.set(path, await loadFile(root, path));
    const published = await readPublished(root);
    const { diagnostics } = assemble([...known.values()], published, published.diagnostics);
    if (diagnostics.length > 0) return context.logger.error(reportToTerminal(diagnostics));
    const file = known.get(path);
    if (file) store(context, file);
    else context.store.delete(path);
  };
  context.watcher?.on('change', (path: string) => void update(path, 'changed'));
  context.watcher?.on('add', (path: string) => void update(path, 'changed'));
  context.watcher?.on('unlink', (path: string) => void update(path, 'gone'));
}
