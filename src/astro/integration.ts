import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { AstroError } from 'astro/errors';
import { openContent, type Content } from '../load/content.ts';
import { soundPart } from '../load/sound-part.ts';
import { errorsIn } from '../model/diagnostics.ts';
import { reportToTerminal } from '../reporters/terminal.ts';
import { handOver } from './loaded.ts';

/**
 * Gives Astro the content to make pages of: loaded once for a build, and again under its server whenever a file
 * changes. Not by content collections, whose store is written, waited for and parsed anew at every edit.
 */
export function content(): AstroIntegration {
  let root = '';
  return {
    name: 'improvement-journeys',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Our own build loads the content itself, and puts something else in the place of this.
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {
            handOver(sound(await (await openContent(root))(), root));
            await astro.setup?.();
          },
        }));
      },
      'astro:server:setup': (server) => follow(server, root),
    },
  };
}

/** While content is written, a fault is told and the last sound content stays. */
async function follow({ server, logger }: HookParameters<'astro:server:setup'>, root: string): Promise<void> {
  const load = await openContent(root);
  /** What is wrong with the content that was read last. */
  let faults = '';
  let wasSound = false;
  const give = (content: Content): void => {
    const isSound = errorsIn(content.diagnostics).length === 0;
    wasSound ||= isSound;
    // Until there has been sound content to go on showing, as much as holds together is shown, with the faults over it.
    if (wasSound && !isSound) return;
    handOver(wasSound ? content : soundPart(content));
  };
  const first = await load();
  give(first);
  const tell = ({ diagnostics }: Content): void => {
    const report = reportToTerminal(diagnostics);
    faults = errorsIn(diagnostics).length > 0 ? report : '';
    if (report) logger[faults ? 'error' : 'warn'](report);
  };
  const { hot } = server.environments.client;
  const cover = (client: Pick<typeof hot, 'send'>): void => {
    if (faults) client.send({ type: 'error', err: { message: faults, stack: '', plugin: 'npm run check' } });
  };
  hot.on('vite:client:connect', (_, client) => cover(client));
  tell(first);
  const show = (content: Content): void => {
    tell(content);
    give(content);
    if (wasSound && faults) return cover(hot);
    // Astro keeps the paths of pages, and what they were given, until it hears this.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  // A file may vanish while it is read; it is told of then, and its event brings the next reading.
  const reload = oneAtATime(() =>
    load()
      .then(show)
      .catch((problem: unknown) => logger.error(String(problem))),
  );
  const folder = join(root, 'content') + sep;
  server.watcher.on('all', (_, path) => path.startsWith(folder) && void reload());
}

/** The content; where it has errors, Astro is stopped at the first with the report of all. */
function sound(content: Content, root: string): Content {
  const { diagnostics } = content;
  const [first] = errorsIn(diagnostics);
  if (!first) return content;
  const loc = { file: join(root, first.file), ...(first.place ?? { line: 1, column: 1 }) };
  throw Object.assign(new AstroError(reportToTerminal(diagnostics)), { loc });
}

/** Many files may change at once: asked for again while it runs, the work is done once more after it. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAskedFor = false;
  return async () => {
    isAskedFor = true;
    if (isRunning) return;
    isRunning = true;
    while (isAskedFor) {
      isAskedFor = false;
      await work();
    }
    isRunning = false;
  };
}
