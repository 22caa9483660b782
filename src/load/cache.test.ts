import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsAt, smallSite, type SmallSite } from '../../tests/small-site.ts';
import { CACHE_FILE, openCache } from './cache.ts';
import { loadContent } from './content.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const faults = () => faultsAt(site.root);
const COUNCIL = 'content/councils/sampleton.md';

describe('what was compiled before', () => {
  const text = (title: string) => ({
    path: 'content/themes/kites.md',
    text: `---\ntitle: ${title}\nheading: workforce\nsummary: Of kites.\nphrases: [kite]\n---\n`,
  });

  it('is taken as it was while its text is the same, also by the next run', async () => {
    const first = await openCache(site.root);
    const [compiled] = await first.compile([text('Kites')]);
    expect((await first.compile([text('Kites')]))[0]).toBe(compiled);
    expect(await first.compile([text('Other kites')])).not.toEqual([compiled]);
    await first.save();
    expect(await (await openCache(site.root)).compile([text('Kites')])).toEqual([compiled]);
  });

  it('is the same in its order whether few files are compiled or so many that threads share them', async () => {
    const titles = Array.from({ length: 450 }, (_, number) => `Kites ${number}`);
    const together = await (await openCache(site.root)).compile(titles.map(text));
    const alone = await (await openCache(site.root)).compile(titles.slice(0, 3).map(text));
    expect(together).toHaveLength(450);
    expect(together.slice(0, 3)).toEqual(alone);
  });

  it('never hides a change, a fault, or a fault that is mended', async () => {
    const sound = await loadContent({ root: site.root });
    const council = readFileSync(join(site.root, COUNCIL), 'utf8');
    site.write(COUNCIL, '---\nname: S\n---\n');
    expect(await faults()).not.toEqual([]);
    expect(await faults()).not.toEqual([]);
    site.write(COUNCIL, council);
    expect(await loadContent({ root: site.root })).toEqual(sound);
  });

  it('is compiled again where what was kept is damaged', async () => {
    const sound = await loadContent({ root: site.root });
    site.write(CACHE_FILE, readFileSync(join(site.root, CACHE_FILE)).subarray(0, 500));
    expect(await loadContent({ root: site.root })).toEqual(sound);
  });
});
