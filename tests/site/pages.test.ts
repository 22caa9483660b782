import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/lib/project.ts';
import { tagsOf } from '../../scripts/lib/html.ts';
import { readPages, type BuiltPage } from '../../scripts/lib/site-files.ts';
import { addressesOf as addressesToKeep } from '../../src/knowledge/addresses.ts';
import { loadContent } from '../../src/load/content.ts';
import { onePageOfEveryKind } from './page-kinds.ts';

const { root } = inject('sites');
const pages = [...(await readPages(root.folder)).values()];

const titleOf = ({ html }: BuiltPage): string => /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
const addressesOf = (wrong: BuiltPage[]): string[] => wrong.map(({ address }) => address);
const has = ({ html }: BuiltPage, name: string, attributes: Record<string, RegExp>): boolean =>
  [...tagsOf(html)].some(
    (tag) =>
      tag.name === name &&
      Object.entries(attributes).every(([key, value]) => value.test(tag.attributes.get(key) ?? '')),
  );

describe('every page', () => {
  it('has one main heading', () => {
    expect(addressesOf(pages.filter(({ html }) => html.match(/<h1[ >]/gu)?.length !== 1))).toEqual([]);
  });

  it('has a title of its own', () => {
    const sharing = [...Map.groupBy(pages, titleOf)].filter(([title, all]) => title === '' || all.length > 1);
    expect(sharing.map(([title, all]) => `${title}: ${addressesOf(all).join(' ')}`)).toEqual([]);
  });

  it('says that it is in British English', () => {
    expect(addressesOf(pages.filter((page) => !has(page, 'html', { lang: /^en-GB$/u })))).toEqual([]);
  });

  it('describes itself in a sentence', () => {
    const described = (page: BuiltPage) =>
      has(page, 'meta', { name: /^description$/u, content: /^.{20,}$/u });
    expect(addressesOf(pages.filter((page) => !described(page)))).toEqual([]);
  });

  it('gives its lasting address', () => {
    const canonical = (page: BuiltPage) =>
      has(page, 'link', {
        rel: /^canonical$/u,
        href: new RegExp(`${page.address.replace('.html', '')}/?$`, 'u'),
      });
    expect(addressesOf(pages.filter((page) => !canonical(page)))).toEqual([]);
  });

  it('names a picture for where it is shared, which is there', () => {
    const card = (page: BuiltPage) =>
      has(page, 'meta', { property: /^og:image$/u, content: /\/card\.png$/u });
    expect(addressesOf(pages.filter((page) => !card(page)))).toEqual([]);
    expect(existsSync(path.join(root.folder, 'card.png'))).toBe(true);
  });
});

it('every page built is an address that is kept for ever or redirects, and every such address is a page', async () => {
  const { knowledgeBase, redirects } = await loadContent({ root: ROOT });
  const kept = [...addressesToKeep(knowledgeBase), ...redirects.keys()].map(
    (address) => address.split('#')[0],
  );
  const built = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
  expect(new Set(built)).toEqual(new Set(kept));
});

const GAP = /[\p{L}\d)](?:<\/\w+>)*\s+(?:<\/\w+>\s*)*[,;.:](?=[\s<])/u;

it.each(onePageOfEveryKind(root.folder))('%s sets no space before a comma or a stop', (address) => {
  const html = pages.find((page) => page.address === address)?.html ?? '';
  const main = html.slice(html.indexOf('<main')).replace(/<(script|svg)\b.*?<\/\1>/gsu, '');
  expect(GAP.exec(main)?.[0] ?? null).toBeNull();
});

const INLINE = '(?:</?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|time)(?: [^>]*)?>)*';
const GLUED = new RegExp(String.raw`\p{Ll}\.${INLINE}[“‘\p{Lu}][^<]{0,20}`, 'u');

it('no page runs one sentence into the next without a space', () => {
  const textOf = ({ html }: BuiltPage) =>
    html.slice(html.indexOf('<main')).replace(/<(script|svg|template)\b.*?<\/\1>/gsu, '');
  const glued = pages.flatMap((page) => {
    const found = GLUED.exec(textOf(page))?.[0];
    return found ? [`${page.address}: ${found}`] : [];
  });
  expect(glued.slice(0, 10)).toEqual([]);
});
