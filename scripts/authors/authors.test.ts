import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { loadContent, type Content } from '../../src/load/content.ts';
import { recordAddresses } from '../../src/load/permalinks.ts';
import { mend } from './mend.ts';
import { namesAfter } from './moves.ts';
import { writeNew } from './new.ts';
import { rename } from './rename.ts';
import { TEMPLATES } from './templates.ts';
import { AuthorProblem, thingAt } from './thing.ts';
import { mergeThemes, retireTheme } from './themes.ts';

let site: SmallSite;
const load = (): Promise<Content> => loadContent({ root: site.root });
const text = (file: string): string => readFileSync(path.join(site.root, file), 'utf8');
const faults = async () => (await load()).diagnostics.map(({ rule, message }) => `${rule} ${message}`);

beforeEach(async () => {
  site = smallSite();
  recordAddresses(site.root, (await load()).knowledgeBase);
});
afterEach(() => site.remove());

const LETTER = 'sources/exampleshire/2018-03-22-letter';

describe('a rename', () => {
  it.each([
    [LETTER, 'sources/exampleshire/2018-03-22-ofsted-letter'],
    [`${LETTER}#agency-share`, `${LETTER}#share-of-agency-staff`],
    ['councils/exampleshire', 'councils/west-exampleshire'],
    ['themes/agency-reliance', 'themes/agency-staff'],
    ['events/exampleshire/2018-02-monitoring-visit-2', 'events/exampleshire/2018-02-visit'],
    ['disagreements/exampleshire/visit-number', 'disagreements/exampleshire/which-visit'],
  ])('of %s to %s mends all that names it, and loses no address', async (from, to) => {
    const { addresses } = await before();
    rename(site.root, from, to);
    const { diagnostics, redirects } = await load();
    expect(diagnostics).toEqual([]);
    expect(redirects.size).toBeGreaterThan(0);
    for (const [old] of redirects) expect(addresses).toContain(old);
  });

  it('and back again leaves the content as it was', () => {
    const file = 'content/sources/exampleshire/2018-03-22-letter.md';
    const first = text(file);
    rename(site.root, 'themes/agency-reliance', 'themes/agency-staff');
    expect(text(file)).toContain('themes="agency-staff caseloads"');
    rename(site.root, 'themes/agency-staff', 'themes/agency-reliance');
    expect(text(file)).toBe(first);
  });

  it('of what was renamed before leads from both old addresses to the new one', async () => {
    rename(site.root, LETTER, `${LETTER}-of-visit`);
    rename(site.root, `${LETTER}-of-visit`, `${LETTER}-two`);
    const { redirects, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(redirects.get(`/${LETTER}/#agency-share`)?.to).toBe(`/${LETTER}-two/#agency-share`);
  });

  it('is refused where nothing has the old name, where something has the new one, and between kinds', () => {
    const refused = (from: string, to: string) => () => rename(site.root, from, to);
    expect(refused('themes/none', 'themes/other')).toThrow(AuthorProblem);
    expect(refused('themes/caseloads', 'themes/front-door')).toThrow('is there already');
    expect(refused('themes/caseloads', 'councils/caseloads')).toThrow('does not become');
    expect(refused(`${LETTER}#none`, `${LETTER}#other`)).toThrow('no statement');
    expect(refused('caseloads', 'other')).toThrow('names nothing');
  });
});

const before = async () => {
  const { addressesOf } = await import('../../src/knowledge/addresses.ts');
  return { addresses: addressesOf((await load()).knowledgeBase) };
};

it('names change where they stand, and nothing around them', () => {
  const names = namesAfter(thingAt('themes/old'), 'new');
  const source = `---
title: An old theme # of old
related: [old, other]  # kept
mentions:
  old: [3, p4]
recommendations:
  - {at: 1, themes: [other, old]}
---
Words on old, [old](/themes/old/2018/).

:::finding{#old themes="other old:concern" tone=strength}
The old theme="old".
:::
`;
  expect(mend(source, names, false)).toBe(
    source
      .replace('[old, other]', '[new, other]')
      .replace('  old: [3', '  new: [3')
      .replace('[other, old]}', '[other, new]}')
      .replace('/themes/old/2018/', '/themes/new/2018/')
      .replace('other old:concern', 'other new:concern'),
  );
});

describe('a merge of themes', () => {
  it('keeps each theme once, joins where both are spoken of, and loses no address', async () => {
    const file = 'content/sources/exampleshire/2018-03-22-letter.md';
    site.write(
      file,
      text(file).replace('\n---\n', '\nmentions:\n  agency-reliance: [4, p2]\n  caseloads: [4, 5]\n---\n'),
    );
    mergeThemes(site.root, 'themes/agency-reliance', 'themes/caseloads');
    expect(text(file)).toContain('themes="caseloads" tone=concern');
    expect(text(file)).toContain('mentions:\n  caseloads: [4, p2, 5]\n---');
    expect(await faults()).toEqual([]);
    expect((await load()).redirects.get('/themes/agency-reliance/')?.to).toBe('/themes/caseloads/');
    expect((await load()).redirects.get('/journeys/exampleshire/agency-reliance/')?.to).toBe(
      '/journeys/exampleshire/caseloads/',
    );
  });
});

describe('a theme that is given up', () => {
  const because = 'It is told under caseloads.';
  const retire = async (theme: string) =>
    retireTheme(site.root, theme, {
      because,
      date: '2026-11-27',
      knowledgeBase: (await load()).knowledgeBase,
    });

  it('says at its addresses why it is gone', async () => {
    await retire('themes/caseloads');
    const { diagnostics, withdrawn, redirects } = await load();
    expect(diagnostics).toEqual([]);
    expect(withdrawn.get('/themes/caseloads/')?.why).toBe(because);
    expect(redirects.get('/journeys/exampleshire/caseloads/')?.to).toBe('/journeys/exampleshire/');
  });

  it('is kept while a statement has no other', async () => {
    const file = 'content/sources/exampleshire/2018-03-22-letter.md';
    site.write(file, text(file).replace('agency-reliance caseloads', 'caseloads'));
    await expect(retire('themes/caseloads')).rejects.toThrow(
      'content/sources/exampleshire/2018-03-22-letter.md#agency-share',
    );
    expect(existsSync(path.join(site.root, 'content/themes/caseloads.md'))).toBe(true);
  });
});

describe('a new file', () => {
  const write = async (...args: string[]) => writeNew(site.root, args, (await load()).knowledgeBase);
  const GIVEN: Record<string, string> = {
    council: 'exampleshire',
    date: '2019-05-01',
    publisher: 'courier',
    theme: 'kites',
    name: 'of-this-test',
  };

  it.each(Object.entries(TEMPLATES))(
    'of the kind %s stands in its place, and the check names what is to be filled in',
    async (kind, { takes }) => {
      const file = await write(kind, ...takes.map((one) => GIVEN[one] ?? ''));
      const { diagnostics } = await load();
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(new Set(diagnostics.map((one) => one.file))).toEqual(new Set([file]));
      expect(diagnostics.filter(({ rule }) => /syntax|file-kind|unknown-key/u.test(rule))).toEqual([]);
    },
  );

  it('lists the events that are known of the council', async () => {
    const file = await write('letter', 'exampleshire', '2019-05-01');
    expect(text(file)).toContain('#   exampleshire/2018-02-monitoring-visit-2');
  });

  it('is refused with what would work', async () => {
    await expect(write('leter')).rejects.toThrow('npm run new -- letter COUNCIL DATE');
    await expect(write('letter', 'exampelshire', '2019')).rejects.toThrow('Perhaps: exampleshire');
    await expect(write('letter', 'exampleshire', '2019-02-31')).rejects.toThrow('is no date');
    await expect(write('theme', 'caseloads')).rejects.toThrow('is there already');
  });
});
