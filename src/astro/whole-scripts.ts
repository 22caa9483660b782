import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Gives each script of a page its own copy of the few lines that it shares with others. A file for what is shared
 * would be asked for only when the script has come: one more journey to the host before a page is ready. A script that
 * is whole and short stands in the page itself.
 */
export const wholeScripts = (): Plugin => ({
  name: 'whole-scripts',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    const script = importer && scriptOf(importer);
    if (!script) return null;
    const found = await this.resolve(source, pathOf(importer), { skipSelf: true });
    return found && isOurs(found.id) ? { ...found, id: `${found.id}?of=${script}` } : found;
  },
});

/** The script that a module is part of: "Filters" for the script of that component, and for all that it imports. */
const scriptOf = (id: string): string | undefined =>
  /(\w+)\.astro\?astro&type=script/u.exec(id)?.[1] ?? /\?of=(\w+)$/u.exec(id)?.[1];

const pathOf = (id: string): string => id.replace(/\?.*$/u, '');

const isOurs = (id: string): boolean => /\/src\/[^?]+\.ts$/u.test(id);
