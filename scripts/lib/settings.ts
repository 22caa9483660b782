import path from 'node:path';
import { BuildError } from './build-error.ts';
import { basePath } from './project.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Refuses the arguments of a command that takes none, which would do nothing. */
export function refuseArguments(args: readonly string[], usage: string): void {
  if (args.length > 0) throw new BuildError(`“${args.join(' ')}” means nothing here. Usage: ${usage}`);
}

/** Says what is wrong with the settings of a command, before its work begins. */
export function checkSettings({ BASE_PATH, SITE_URL, PORT }: Environment, root: string): void {
  const faults = [
    ...faultsOfBase(BASE_PATH),
    ...faultsOfSite(SITE_URL),
    ...faultsOfPort(PORT),
    ...faultsOfRoot(root),
  ];
  if (faults.length > 0) throw new BuildError(faults.join('\n'));
}

/** The site may be built in a folder of the project only: its parts find each other from there. */
export function checkOut(out: string, root: string): void {
  const below = path.relative(root, out);
  if (below !== '' && !below.startsWith('..') && !path.isAbsolute(below)) return;
  throw new BuildError(
    `--out is “${out}”: it must be a folder inside the project, “dist” for example. Copy it from there.`,
  );
}

function faultsOfBase(text: string | undefined): string[] {
  const isSound = basePath(text)
    .split('/')
    .every((part) => /^[\w.~-]*$/u.test(part) && !/^\.+$/u.test(part));
  return isSound
    ? []
    : [
        `BASE_PATH is “${text}”: it must be folders of letters, digits and hyphens, “/” or “/knowledge/” for example; the host belongs in SITE_URL.`,
      ];
}

function faultsOfSite(text: string | undefined): string[] {
  if (!text) return [];
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    return [`SITE_URL is “${text}”: it must be a web address, “https://example.org” for example.`];
  if (url.username || url.password)
    return ['SITE_URL holds a name or password: leave it out, because it would be published.'];
  if (url.pathname === '/' && !url.search && !url.hash) return [];
  return [
    `SITE_URL is “${text}”: it must be the host alone, “${url.origin}”; folders below it belong in BASE_PATH.`,
  ];
}

function faultsOfPort(text: string | undefined): string[] {
  if (!text || (/^\d+$/u.test(text) && Number(text) <= 65_535)) return [];
  return [`PORT is “${text}”: it must be a number from 1 to 65535.`];
}

/** These stand for something else in the addresses by which parts of the build name each other. */
function faultsOfRoot(root: string): string[] {
  const [found] = /[#%?]/u.exec(root) ?? [];
  return found
    ? [
        `The path of the project, “${root}”, holds “${found}”: move it to a folder whose path has none of #, % and ?.`,
      ]
    : [];
}
