import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { loadContent } from '../load/content.ts';
import type { CouncilId } from '../model/ids.ts';
import { entryOf } from '../views/lookups.ts';
import { cacheKey, partsOfJourney } from './cache-key.ts';
import { handOver } from './loaded.ts';

const LETTER = 'content/sources/exampleshire/2018-03-22-letter.md';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

async function keyOf(council: string): Promise<string> {
  const content = await loadContent({ root: site.root });
  handOver(content);
  return cacheKey(partsOfJourney(entryOf(content.knowledgeBase.journeys, council as CouncilId)));
}

const edit = (from: string, to: string): void =>
  site.write(LETTER, readFileSync(path.join(site.root, LETTER), 'utf8').replace(from, to));

it('stays the same while nothing changes', async () => {
  expect(await keyOf('exampleshire')).toBe(await keyOf('exampleshire'));
});

it('changes with words on the page, and not with those on another', async () => {
  const [own, other] = [await keyOf('exampleshire'), await keyOf('sampleton')];
  edit('came from agencies.', 'came from agencies, it says.');
  expect(await keyOf('exampleshire')).not.toBe(own);
  expect(await keyOf('sampleton')).toBe(other);
});

it('changes with the code that made the content', async () => {
  const content = await loadContent({ root: site.root });
  const keyIn = (version: string) => (handOver({ ...content, version }), cacheKey([]));
  expect(keyIn('one')).not.toBe(keyIn('other'));
});

it('changes on every page with a name that any page may show, and with an address that moves', async () => {
  const before = await keyOf('sampleton');
  edit('title: Monitoring', 'title: A monitoring');
  const renamed = await keyOf('sampleton');
  site.write('content/redirects.yml', '/themes/old/: /themes/front-door/\n');
  expect(new Set([before, renamed, await keyOf('sampleton')]).size).toBe(3);
});
