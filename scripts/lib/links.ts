import type { Tag } from './html.ts';

/** Attributes by which a page makes the browser fetch something at once, by element. */
const FETCHED: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href'],
};
const FETCHED_LINKS = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'manifest',
  'apple-touch-icon',
]);
const FOLLOWED: Record<string, string> = { a: 'href', area: 'href', link: 'href', form: 'action' };

/** Where a reader can go from a tag. */
export const followedBy = (tag: Tag): string[] => {
  const attribute = FOLLOWED[tag.name];
  const href = attribute && tag.attributes.get(attribute);
  return href === undefined ? [] : [href];
};

/** What a tag makes the browser fetch. */
export function fetchedBy(tag: Tag): string[] {
  if (tag.name === 'link')
    return FETCHED_LINKS.has(tag.attributes.get('rel') ?? '') ? [tag.attributes.get('href') ?? ''] : [];
  return (FETCHED[tag.name] ?? []).flatMap((attribute) => {
    const value = tag.attributes.get(attribute);
    if (value === undefined) return [];
    return attribute === 'srcset'
      ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '')
      : [value];
  });
}
