import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../tests/knowledge.ts';
import type { SourceId, ThemeId } from '../model/ids.ts';
import { addressesOf } from './addresses.ts';

const rules = (files: Record<string, string>) =>
  knowledgeOf(files).diagnostics.map(({ rule, expected }) => [rule, expected[0]]);

describe('names that nothing has', () => {
  it('are reported with the nearest that exists', () => {
    const body = `${findingText('a', 'themes="turnovr" tone=concern council=anyshyre event="anyshire/visti" also="anyshire/s1"')}[x](/themes/turnove/)`;
    const events = ['{ id: anyshire/visit, type: other }'];
    expect(rules({ 'sources/anyshire/s.md': sourceText({ events, body }) }).sort()).toEqual([
      ['broken-link', '/themes/turnover/'],
      ['unknown-council', 'anyshire'],
      ['unknown-event', 'anyshire/visit'],
      ['unknown-source', 'anyshire/s'],
      ['unknown-theme', 'turnover'],
    ]);
  });

  it('are reported in disagreements and councils too', () => {
    const disagreement = `---\ntitle: T\ncouncil: anyshire\nfindings: ["anyshire/s#b"]\nclaims: [{ says: A, source: anyshire/s }, { says: B, source: anyshire/t }]\n---\n`;
    const files = {
      'councils/anyshire.md': councilText('Anyshire', 'neighbours: [anyshir]'),
      'disagreements/anyshire/d.md': disagreement,
      'sources/anyshire/s.md': sourceText({ body: findingText('a') }),
    };
    expect(rules(files)).toEqual([
      ['unknown-council', 'anyshire'],
      ['unknown-finding', 'anyshire/s#a'],
      ['unknown-source', 'anyshire/s'],
    ]);
  });

  it('are not held against others while a file that may have them cannot be read', () => {
    const broken = sourceText({ published: 'soon', events: ['{ id: anyshire/visit, type: other }'] });
    const body = `${findingText('a', 'themes="turnovr" tone=concern event="anyshire/visit"')}[x](/sources/anyshire/broken/)`;
    const files = { 'sources/anyshire/broken.md': broken, 'sources/anyshire/s.md': sourceText({ body }) };
    expect(rules(files).map(([rule]) => rule)).toEqual(['invalid-value', 'unknown-theme']);
  });
});

describe('a statement with a fault', () => {
  it('is told of alone: those who name it, and its address, are not at fault', () => {
    const faulty = sourceText({ body: findingText('a', 'themes="turnover" tone=concernn') });
    const naming = sourceText({ body: '[x](/sources/anyshire/faulty/#a)' });
    const files = { 'sources/anyshire/faulty.md': faulty, 'sources/anyshire/naming.md': naming };
    const { diagnostics } = knowledgeOf(files, { addresses: ['/sources/anyshire/faulty/#a'] });
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ['directive-attribute', 'content/sources/anyshire/faulty.md'],
    ]);
  });
});

describe('councils that follow each other', () => {
  const files = (date: string, back = 'old') => ({
    'councils/old.md': councilText('Old', 'successors: [{ council: new, date: 2021-04-01 }]'),
    'councils/new.md': councilText('New', `predecessors: [{ council: ${back}, date: ${date} }]`),
  });

  it('name each other, with the same date', () => {
    expect(rules(files('2021-04-01'))).toEqual([]);
  });

  it('are reported on both sides where they do not', () => {
    expect(rules(files('2021-04-02')).map(([rule]) => rule)).toEqual([
      'succession-mismatch',
      'succession-mismatch',
    ]);
  });

  it('name findings on the new council, and on no other, as said of its start', () => {
    const said = (council: string) => ({
      ...files('2021-04-01'),
      'councils/new.md': councilText(
        'New',
        'predecessors: [{ council: old, date: 2021-04-01 }]\nonItsStart: [new/s#begun]',
      ),
      'sources/new/s.md': sourceText({
        councils: 'new, old',
        body: findingText('begun', `themes="turnover" tone=strength council=${council}`),
      }),
    });
    expect(rules(said('new'))).toEqual([]);
    expect(rules(said('old')).map(([rule]) => rule)).toEqual(['succession-mismatch']);
  });

  it('that do not exist are unknown, not mismatched', () => {
    expect(rules(files('2021-04-01', 'gone')).map(([rule]) => rule)).toEqual([
      'unknown-council',
      'succession-mismatch',
    ]);
  });
});

describe('addresses once published', () => {
  const place = { line: 3, column: 1 };
  const redirect = (to: string) => new Map([['/themes/gone/', { to, place }]]);

  it('stay, or redirect to what exists', () => {
    const addresses = ['/themes/turnover/', '/themes/gone/'];
    expect(knowledgeOf({}, { addresses, redirects: redirect('/themes/turnover/') }).diagnostics).toEqual([]);
  });

  it('are missed on their own line, with what is like them', () => {
    expect(knowledgeOf({}, { addresses: ['/', '/themes/turnovers/'] }).diagnostics).toMatchObject([
      { rule: 'lost-address', place: { line: 2 }, expected: ['/themes/turnovers/: /themes/turnover/'] },
    ]);
  });

  it('of a council on a theme that is there still, and of a list that is shorter now, lead by themselves to the page above', () => {
    const dated = sourceText({
      published: '2015-03-01',
      events: ['{ id: anyshire/2015-inspection, type: inspection, framework: sif, dates: 2015-01 }'],
      body: findingText('a', 'themes="zeal" tone=concern'),
    });
    const files = { 'themes/zeal.md': themeText('Zeal'), 'sources/anyshire/s.md': dated };
    const addresses = ['/journeys/anyshire/turnover/', '/themes/zeal/2015/3/', '/journeys/anyshire/gone/'];
    const { diagnostics, redirects } = knowledgeOf(files, { addresses });
    expect([...redirects].map(([from, { to }]) => [from, to])).toEqual([
      ['/journeys/anyshire/turnover/', '/journeys/anyshire/'],
      ['/themes/zeal/2015/3/', '/themes/zeal/2015/'],
    ]);
    expect(diagnostics).toMatchObject([{ rule: 'lost-address', place: { line: 3 } }]);
  });

  it('must not redirect to nothing', () => {
    expect(knowledgeOf({}, { redirects: redirect('/themes/turnove/') }).diagnostics).toMatchObject([
      { rule: 'broken-link', place, expected: ['/themes/turnover/'] },
    ]);
  });

  it('are not missed while a file cannot be read', () => {
    const files = { 'themes/broken.md': 'no front matter' };
    const { diagnostics } = knowledgeOf(files, { addresses: ['/themes/broken/'] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});

describe('the knowledge base', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/abbey.md': councilText('Abbey'),
    'themes/a.md': themeText('Zeal', 'front-door'),
    'themes/b.md': themeText(
      'Caseloads',
      'workforce',
      'What belongs here.\n\n## For trainers\n\n1. Who?\n\n## Notes\n\nMore.',
    ),
    'sources/anyshire/s.md': sourceText({
      events: ['{ id: anyshire/visit, type: other }'],
      body: `${findingText('a')}:::recommendation{#r themes="turnover"}\nDo.\n:::\n:::response{#p by="Us"}\nYes.\n:::\n`,
    }),
    'glossary.yml': '- { term: MASH, meaning: A hub., group: front-door }',
  });

  it('lists councils by name, and themes by heading and title', () => {
    expect([...knowledgeBase.councils.keys()]).toEqual(['abbey', 'anyshire']);
    expect([...knowledgeBase.themes.keys()]).toEqual(['a', 'b', 'turnover']);
  });

  it('keeps the part for trainers apart from what belongs under a theme', () => {
    const theme = knowledgeBase.themes.get('b' as ThemeId);
    const html = (blocks: NonNullable<typeof theme>['blocks'] = []) =>
      blocks
        .map((block) => (block.kind === 'prose' ? toHtml(block.content).replace(/\s+/gu, ' ') : ''))
        .join('');
    expect(html(theme?.blocks)).toBe('<p>What belongs here.</p> <h2 id="notes">Notes</h2> <p>More.</p>');
    expect(html(theme?.trainers).trim()).toBe('<ol> <li>Who?</li> </ol>');
  });

  it('gives a source its events with all their statements', () => {
    const source = knowledgeBase.sources.get('anyshire/s' as SourceId);
    expect(source?.events[0]?.statements.map(({ kind }) => kind)).toEqual([
      'finding',
      'recommendation',
      'response',
    ]);
  });

  it('offers the address of every page, and of every place that can be linked to', () => {
    const addresses = addressesOf(knowledgeBase);
    const some = [
      '/',
      '/councils/abbey/',
      '/journeys/abbey/',
      '/themes/b/',
      '/sources/anyshire/s/',
      '/sources/anyshire/s/#p',
      '/journeys/anyshire/#visit',
      '/glossary/#mash',
    ];
    expect(some.filter((address) => !addresses.has(address))).toEqual([]);
  });
});
