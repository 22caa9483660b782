import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, themeText } from '../../tests/knowledge.ts';
import { parseMarkdown } from '../compiler/markdown.ts';
import { toProse } from '../compiler/prose.ts';
import type { CouncilId } from '../model/ids.ts';
import { linkMentions, makeLinker, mayLeadTo, type ProseContext } from './crosslinks.ts';

const { knowledgeBase } = knowledgeOf({
  'councils/west-anyshire.md': councilText('West Anyshire', 'aliases: [West Anyshire Council]'),
  'themes/agency.md': themeText('Agency reliance'),
  'themes/voice.md': themeText("Child's voice"),
  'themes/health.md': themeText('Health'),
  'glossary.yml': `
- { term: MASH, meaning: A hub., group: front-door, aliases: [safeguarding hub] }
- { term: CART, meaning: A team., group: front-door, councils: [anyshire] }
- { term: C++ (test), meaning: A name with marks., group: care }
`,
});
const linker = makeLinker(knowledgeBase);

/** Prose with its links shown as [words](address). */
const link = (text: string, context?: ProseContext) =>
  toHtml(linkMentions(toProse(parseMarkdown(text)), linker, context))
    .replace(/<a href="([^"]+)" class="mention">([^<]+)<\/a>/gu, '[$2]($1)')
    .replace(/<\/?p>/gu, '');

describe('names in prose', () => {
  it('of councils, terms and themes lead to their pages', () => {
    expect(link('In Anyshire the MASH had agency reliance.')).toBe(
      'In [Anyshire](/councils/anyshire/) the [MASH](/glossary/#mash) had [agency reliance](/themes/agency/).',
    );
  });

  it('link by the longest that fits, aliases too', () => {
    expect(link('West Anyshire Council and Anyshire')).toBe(
      '[West Anyshire Council](/councils/west-anyshire/) and [Anyshire](/councils/anyshire/)',
    );
  });

  it('link once a section, by whatever name', () => {
    expect(link('MASH, the MASH, a safeguarding hub.')).toBe(
      '[MASH](/glossary/#mash), the MASH, a safeguarding hub.',
    );
    expect(link('MASH.\n\nMASH.\n\n## Next\n\nMASH.')).toBe(
      '[MASH](/glossary/#mash).\nMASH.\n<h2>Next</h2>\n[MASH](/glossary/#mash).',
    );
  });

  it('in questions on a theme lead to what was found on it in a council, in each question anew', () => {
    const found = new Map([['/councils/anyshire/', '/journeys/anyshire/agency/']]);
    expect(link('1. Anyshire and West Anyshire?\n2. Anyshire?', { found })).toContain(
      '<li>[Anyshire](/journeys/anyshire/agency/) and [West Anyshire](/councils/west-anyshire/)?</li>\n<li>[Anyshire](/journeys/anyshire/agency/)?</li>',
    );
  });

  it('link with either apostrophe', () => {
    expect(link('Child’s voice')).toBe('[Child’s voice](/themes/voice/)');
    expect(link("the child's voice")).toBe("the [child's voice](/themes/voice/)");
  });

  it('that are local link only on pages of councils that use them', () => {
    expect(link('The CART.')).toBe('The CART.');
    expect(link('The CART.', { council: 'west-anyshire' as CouncilId })).toBe('The CART.');
    expect(link('The CART.', { council: 'anyshire' as CouncilId })).toBe('The [CART](/glossary/#cart).');
  });

  it('do not link to the page that they stand on', () => {
    expect(link('Anyshire and MASH', { self: '/councils/anyshire/' })).toBe(
      'Anyshire and [MASH](/glossary/#mash)',
    );
  });

  it('do not link in headings, links and code, nor as parts of other words', () => {
    const text = '## Anyshire\n\n[Anyshire](https://example.org/) `Anyshire` Anyshires MASH-like';
    expect(link(text)).not.toContain('](/');
  });

  it('of one ordinary word are no mention of a theme', () => {
    expect(link('Health was good.')).toBe('Health was good.');
  });

  it('may hold any marks', () => {
    expect(link('In C++ (test) style')).toContain('[C++ (test)](/glossary/');
  });

  it('are found in emphasis, quotes and lists', () => {
    expect(link('- *In Anyshire*')).toContain('[Anyshire](/councils/anyshire/)');
  });
});

it('without any names, prose stays as it is', () => {
  const none = makeLinker({ ...knowledgeBase, councils: new Map(), themes: new Map(), terms: [] });
  expect(toHtml(linkMentions(toProse(parseMarkdown('Anyshire')), none))).toBe('<p>Anyshire</p>');
});

it('knows of prose that may lead to a theme, by its name or by a link, and of prose that cannot', () => {
  const leadsTo = (id: string, text: string) =>
    [...knowledgeBase.themes.values()].some(
      (theme) => theme.id === id && mayLeadTo(theme, toProse(parseMarkdown(text))),
    );
  expect(leadsTo('agency', 'Some *agency reliance* was left.')).toBe(true);
  expect(leadsTo('voice', 'Child’s voice.')).toBe(true);
  expect(leadsTo('agency', 'Some [temporary staff](/themes/agency/) was left.')).toBe(true);
  expect(leadsTo('agency', 'Some temporary staff was left.')).toBe(false);
  expect(leadsTo('health', 'Health was poor.')).toBe(false);
});
