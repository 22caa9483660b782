import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { loadContent } from './content.ts';
import { soundPart } from './sound-part.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const partOf = async () => soundPart(await loadContent({ root: site.root })).knowledgeBase;
const FAULTY = '---\nname: Faulty\n---\n';

it('is all of what is sound', async () => {
  const content = await loadContent({ root: site.root });
  expect(soundPart(content).knowledgeBase).toEqual(content.knowledgeBase);
});

it('has no source of a council that could not be read, and no disagreement of such sources', async () => {
  site.write('content/councils/exampleshire.md', FAULTY);
  const { councils, sources, events, disagreements, themes } = await partOf();
  expect([...councils.keys()]).toEqual(['sampleton']);
  expect([sources.size, events.size, disagreements.length]).toEqual([0, 0, 0]);
  expect(themes.size).toBe(3);
});

it('keeps what has a fault and names only what is there', async () => {
  site.write(
    'content/councils/sampleton.md',
    '---\nname: Sampleton\nkind: unitary\nregion: London\n---\n<b>x</b>\n',
  );
  expect((await partOf()).councils.size).toBe(2);
});
