import { nearAddresses } from '../../compiler/nearest.ts';
import type { Correction } from '../../model/corrections.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { REDIRECTS_FILE } from '../../model/kept-files.ts';
import { hasStar, isMeantBy, type Leads } from '../redirects.ts';
import type { Published, Redirect } from '../published.ts';

/** What addresses are held against. */
export interface Addresses {
  /** What the site offers. */
  existing: ReadonlySet<string>;
  published: Published;
  /** Where what is gone leads. */
  leads: Leads;
  withdrawn: ReadonlyMap<string, Correction>;
}

/** An address as the pages of this site have it: folders of lower-case words, and a place on the page; a star for any. */
const OURS = /^\/(?!.*\*.*\*)(?:(?:[a-z0-9]+(?:-+[a-z0-9]+)*|\*)\/)*(?:\*|#[\p{L}\p{N}_*-]+)?$/u;
const OFFERED = 3;

/** Redirects from an address that still exists or that no page can have, to nowhere, and round in a circle. */
export const checkRedirects = (addresses: Addresses): Diagnostic[] =>
  [...addresses.published.redirects].flatMap(([from, redirect]) => [
    ...faultsOfStart(from, redirect, addresses.existing),
    ...placeWithoutPage(from, redirect, addresses),
    ...faultsOfEnd(from, redirect, addresses),
  ]);

const fault = (
  rule: 'redirect' | 'broken-link',
  { place }: Redirect,
  message: string,
  expected: string[] = [],
) => error({ rule, file: REDIRECTS_FILE, place, message, expected });

function faultsOfStart(from: string, redirect: Redirect, existing: ReadonlySet<string>): Diagnostic[] {
  if (existing.has(from))
    return [
      fault(
        'redirect',
        redirect,
        `“${from}” still exists, so no one would be led on from it: take the line or the page away.`,
      ),
    ];
  if (OURS.test(from)) return [];
  const message = `“${from}” is not an address that a page of this site can have had: folders of lower-case words between “/”, and “#” before a place on the page; one “*” may stand for what differs.`;
  return [fault('redirect', redirect, message, corrected(from))];
}

/** Who asks for a place asks for its page first: where that is gone, nobody is led on. */
function placeWithoutPage(
  from: string,
  redirect: Redirect,
  { existing, leads, withdrawn }: Addresses,
): Diagnostic[] {
  const [page = '', place] = from.split('#');
  const isThere = existing.has(page) || leads.redirects.has(page) || withdrawn.has(page);
  if (place === undefined || hasStar(from) || isThere || !OURS.test(page)) return [];
  const message = `“${from}” leads on, and its page “${page}” is gone and does not: say where that leads as well.`;
  return [fault('redirect', redirect, message, [`${page}: ${redirect.to.replace(/#.*/u, '')}`])];
}

function corrected(from: string): string[] {
  const cure = `${from.toLowerCase().replace(/[?].*$/u, '')}/`.replace(/\/+/gu, '/');
  return OURS.test(cure) ? [cure] : [];
}

const circleFrom = (from: string, { circles }: Addresses['leads']): readonly string[] | undefined =>
  hasStar(from) ? [...circles].find(([address]) => isMeantBy(from, address))?.[1] : circles.get(from);

const SHOWN = 4;

/** What comes back to where it was is shown whole; of what goes on for ever the beginning is enough. */
const wayOf = (circle: readonly string[]): string =>
  new Set(circle).size < circle.length
    ? `round in a circle: ${circle.join(' -> ')}`
    : `on without an end: ${circle.slice(0, SHOWN).join(' -> ')} -> …`;

function faultsOfEnd(
  from: string,
  redirect: Redirect,
  { existing, published, leads }: Addresses,
): Diagnostic[] {
  const circle = circleFrom(from, leads);
  if (circle) return [fault('redirect', redirect, `“${from}” leads ${wayOf(circle)}.`)];
  // The last of a chain is told of at its own line; a star is followed for each address that it stands for.
  const isFollowed = existing.has(from) || leads.redirects.has(from) || published.redirects.has(redirect.to);
  if (hasStar(from) || isFollowed) return [];
  const message = `“${from}” redirects to “${redirect.to}”, which does not exist.`;
  return [fault('broken-link', redirect, message, nearAddresses(redirect.to, existing).slice(0, OFFERED))];
}
