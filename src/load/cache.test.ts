import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsAt, smallSite, type SmallSite } from '../../tests/small-site.ts';
import { CACHE_FOLDER, openCache } from './cache.ts';
import { loadContent } from './content.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const faults = () => faultsAt(site.root);
const COUNCIL = 'content/councils/sampleton.md';

describe('what was compiled before', () => {
  const text = (title: string) => ({
    path: 'content/themes/kites.md',
    bytes: Buffer.from(
      `---\ntitle: ${title}\nheading: workforce\nsummary: Of kites.\nphrases: [kite]\n---\n`,
    ),
  });

  it('is taken as it was while its text is the same, also by the next run', async () => {
    const first = await openCache(site.root);
    const [compiled] = await first.compile([text('Kites')]);
    expect((await first.compile([text('Kites')]))[0]).toBe(compiled);
    expect(await first.compile([text('Other kites')])).not.toEqual([compiled]);
    first.save();
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
    for (const file of keptFiles()) site.write(file, readFileSync(join(site.root, file)).subarray(0, 500));
    expect(await loadContent({ root: site.root })).toEqual(sound);
  });

  it('is written again for the folder of a file that has changed, and for no other', async () => {
    await loadContent({ root: site.root });
    const before = keptFiles().map(writtenAt);
    site.write(COUNCIL, `${readFileSync(join(site.root, COUNCIL), 'utf8')}\nMore.\n`);
    await loadContent({ root: site.root });
    const written = keptFiles().filter((file, index) => writtenAt(file) !== before[index]);
    expect(written).toEqual([join(CACHE_FOLDER, 'content.councils.json')]);
  });

  it('leaves nothing behind of a folder that is gone', async () => {
    await loadContent({ root: site.root });
    rmSync(join(site.root, 'content/disagreements'), { recursive: true });
    await loadContent({ root: site.root });
    expect(keptFiles().filter((file) => file.includes('disagreements'))).toEqual([]);
    expect(keptFiles()).toContain(join(CACHE_FOLDER, 'content.councils.json'));
  });

  const keptFiles = () => readdirSync(join(site.root, CACHE_FOLDER)).map((name) => join(CACHE_FOLDER, name));
  const writtenAt = (file: string) => statSync(join(site.root, file), { bigint: true }).mtimeNs;
});
