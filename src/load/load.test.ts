import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsAt, smallSite, type SmallSite } from '../../tests/small-site.ts';
import { compileFile } from './compile-file.ts';
import { loadContent } from './content.ts';
import { listContent } from './list.ts';
import { newAddresses, recordAddresses } from './permalinks.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const faults = () => faultsAt(site.root);
const COUNCIL = 'content/councils/sampleton.md';

describe('content', () => {
  it('that is sound has no faults, and holds all of its files', async () => {
    const { diagnostics, knowledgeBase } = await loadContent({ root: site.root });
    expect(diagnostics).toEqual([]);
    expect([...knowledgeBase.councils.keys()]).toEqual(['exampleshire', 'sampleton']);
    expect(knowledgeBase.disagreements.map(({ id }) => id)).toEqual(['exampleshire/visit-number']);
  });

  it('has the faults of all of its files told in their order', async () => {
    site.write('content/themes/caseloads.md', '---\ntitle: T\n---\n');
    site.write(COUNCIL, '---\nname: S\nkind: unitary\nregion: Nowhere\n---\n');
    site.write('content/notes.txt', 'x');
    const found = await faults();
    expect(found).toEqual(found.toSorted(([, a], [, b]) => a.localeCompare(b)));
    expect(new Set(found.map(([rule]) => rule))).toEqual(
      new Set(['invalid-value', 'file-kind', 'missing-key']),
    );
  });

  it('remembers what was published: an address that vanished is missed until it redirects', async () => {
    site.write('content/permalinks.txt', '/\n/themes/thresholds/\n');
    expect(await faults()).toEqual([['lost-address', 'content/permalinks.txt', 2]]);
    site.write('content/redirects.yml', '/themes/thresholds/: /themes/front-door/\n');
    expect(await faults()).toEqual([]);
  });

  it('misses its list of addresses where that is gone, empty, cut, or out of order', async () => {
    const rulesOf = async (list: string) => {
      site.write('content/permalinks.txt', list);
      return (await faults()).map(([rule, , line]) => [rule, line]);
    };
    expect(await rulesOf('')).toEqual([['address-list', undefined]]);
    expect(await rulesOf('/\n/themes/front-doo')).toContainEqual(['address-list', 2]);
    expect(await rulesOf('/themes/front-door/\n/\n/\n')).toEqual([
      ['address-list', 2],
      ['address-list', 3],
    ]);
    rmSync(join(site.root, 'content/permalinks.txt'));
    expect(await faults()).toEqual([['address-list', 'content/permalinks.txt', undefined]]);
  });

  it('keeps its list of addresses in order, and every line of it, when new ones are recorded', async () => {
    site.write('content/permalinks.txt', '/themes/front-door/\n/\n/\n');
    const { knowledgeBase } = await loadContent({ root: site.root });
    recordAddresses(site.root, knowledgeBase);
    const lines = readFileSync(join(site.root, 'content/permalinks.txt'), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines).toContain('/sources/exampleshire/2018-03-22-letter/#agency-share');
    expect(newAddresses(site.root, knowledgeBase)).toEqual([]);
    expect(
      readdirSync(join(site.root, 'content')).filter((name) => name.startsWith('permalinks')),
    ).toHaveLength(1);
  });

  it('leads on over every redirect on the way', async () => {
    site.write('content/redirects.yml', '/themes/a/: /themes/b/\n/themes/b/: /themes/front-door/\n');
    const { redirects } = await loadContent({ root: site.root });
    expect(redirects.get('/themes/a/')?.to).toBe('/themes/front-door/');
  });

  it('says what is wrong with the list of redirects', async () => {
    site.write('content/redirects.yml', '/a/: [b]\n');
    expect((await faults())[0]).toEqual(['invalid-value', 'content/redirects.yml', 1]);
    site.write('content/redirects.yml', '/a/: "b\n');
    expect((await faults())[0]?.[0]).toBe('front-matter-syntax');
  });
});

describe('the list of files', () => {
  it('is the same from a path that ends with a stroke', async () => {
    expect(await listContent(`${site.root}/`)).toEqual(await listContent(site.root));
  });

  it('leaves out hidden files and folders, and those that the tools keep', async () => {
    const before = await listContent(site.root);
    for (const file of [
      'content/.DS_Store',
      'content/themes/.draft.md',
      'content/.notes/a.md',
      'content/README.md',
    ])
      site.write(file, 'x');
    expect(await listContent(site.root)).toEqual(before);
  });

  it.each([
    ['content/councils/Any Shire.md', 'file-name', 'content/councils/any-shire.md'],
    ['content/themes/Turnover.md', 'file-name', 'content/themes/turnover.md'],
    ['content/themes/picture.png', 'file-kind', 'content/councils/<council>.md'],
    [
      'content/sources/sampleton/2026-01-01-Café (1).markdown',
      'file-name',
      'content/sources/sampleton/2026-01-01-cafe-1.md',
    ],
    ['content/sources/sampleton/letter.v1.2.md', 'file-name', 'content/sources/sampleton/letter-v1-2.md'],
    ['content/sources/stray.md', 'file-kind', 'content/councils/<council>.md'],
  ])('has no place for %s', async (file, rule, cure) => {
    site.write(file, 'x');
    const { diagnostics } = await listContent(site.root);
    expect(diagnostics).toMatchObject(
      [{ rule, file, expected: [cure] }].map(({ expected, ...rest }) => ({
        ...rest,
        expected: expect.arrayContaining(expected) as string[],
      })),
    );
  });
});

it('is not said to lack what a file holds that could not be read', async () => {
  const letter = 'content/sources/exampleshire/2018-03-22-letter.md';
  site.write('content/sources/exampleshire/Letter (1).md', readFileSync(join(site.root, letter), 'utf8'));
  rmSync(join(site.root, letter));
  const { diagnostics, unchecked } = await loadContent({ root: site.root });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['file-name']);
  expect(unchecked).toBeGreaterThan(0);
});

it('is not told to take the name of a file that is there', async () => {
  site.write('content/themes/Caseloads.md', 'x');
  const { diagnostics } = await listContent(site.root);
  expect(diagnostics).toMatchObject([{ rule: 'file-name', expected: [] }]);
  expect(diagnostics[0]?.message).toContain('content/themes/caseloads.md');
});

it('a file that has no place in content cannot be compiled', () => {
  expect(() => compileFile({ path: 'content/notes.txt', text: '' })).toThrow('content/notes.txt');
});
