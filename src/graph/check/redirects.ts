import { nearAddresses } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { REDIRECTS_FILE, type Published, type Redirect } from './addresses.ts';

type Redirects = Published['redirects'];

/** An address as the pages of this site have it: folders of lower-case words, and a place on the page. */
const OURS = /^\/(?:[a-z0-9]+(?:-+[a-z0-9]+)*\/)*(?:#[\p{L}\p{N}_-]+)?$/u;
const OFFERED = 3;

/** Redirects from an address that still exists or that no page can have, to nowhere, and round in a circle. */
export const checkRedirects = (existing: ReadonlySet<string>, redirects: Redirects): Diagnostic[] =>
  [...redirects].flatMap(([from, redirect]) => [
    ...faultsOfStart(from, redirect, existing),
    ...faultsOfEnd(from, redirect, { existing, redirects }),
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
  const message = `“${from}” is not an address that a page of this site can have had: folders of lower-case words between “/”, and “#” before a place on the page.`;
  return [fault('redirect', redirect, message, corrected(from))];
}

function corrected(from: string): string[] {
  const cure = `${from.toLowerCase().replace(/[?].*$/u, '')}/`.replace(/\/+/gu, '/');
  return OURS.test(cure) ? [cure] : [];
}

interface Site {
  existing: ReadonlySet<string>;
  redirects: Redirects;
}

function faultsOfEnd(from: string, redirect: Redirect, { existing, redirects }: Site): Diagnostic[] {
  const { end, path } = followRedirects(from, redirects);
  if (end !== null && existing.has(end)) return [];
  if (end === null)
    return [fault('redirect', redirect, `“${from}” leads round in a circle: ${path.join(' -> ')}.`)];
  // The last of a chain is told of at its own line.
  if (end !== redirect.to) return [];
  const message = `“${from}” redirects to “${end}”, which does not exist.`;
  return [fault('broken-link', redirect, message, nearAddresses(end, existing).slice(0, OFFERED))];
}

/** Where an address leads in the end, over every redirect on the way; null where it comes round to itself. */
export function followRedirects(from: string, redirects: Redirects): { end: string | null; path: string[] } {
  const path = [from];
  for (let next = redirects.get(from); next; next = redirects.get(next.to)) {
    const isKnown = path.includes(next.to);
    path.push(next.to);
    if (isKnown) return { end: null, path };
  }
  return { end: path.at(-1) ?? null, path };
}
