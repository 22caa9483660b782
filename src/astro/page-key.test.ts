import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { loadContent } from '../load/content.ts';
import type { CouncilId } from '../model/ids.ts';
import { journeyPage } from '../site/journey/view.ts';
import { entryOf } from '../presenters/lookups.ts';
import { handOver } from './loaded.ts';
import { pageKey } from './page-key.ts';
import { site } from './site.ts';

const LETTER = 'content/sources/exampleshire/2018-03-22-letter.md';

let files: SmallSite;
beforeEach(() => (files = smallSite()));
afterEach(() => files.remove());

async function keyOf(council: string): Promise<string> {
  handOver(await loadContent({ root: files.root }));
  const { councils, journeys } = site().kb;
  const id = council as CouncilId;
  return pageKey(
    `/journeys/${council}/index.html`,
    journeyPage(site(), entryOf(councils, id), entryOf(journeys, id)),
  );
}

const edit = (from: string, to: string): void =>
  files.write(LETTER, readFileSync(path.join(files.root, LETTER), 'utf8').replace(from, to));

it('stays the same while nothing changes', async () => {
  expect(await keyOf('exampleshire')).toBe(await keyOf('exampleshire'));
});

it('changes with words on the page, and not with those on another', async () => {
  const [own, other] = [await keyOf('exampleshire'), await keyOf('sampleton')];
  edit('came from agencies.', 'came from agencies, it says.');
  expect(await keyOf('exampleshire')).not.toBe(own);
  expect(await keyOf('sampleton')).toBe(other);
});

it('changes with the name of a source that the page names', async () => {
  const own = await keyOf('exampleshire');
  edit('title: Monitoring', 'title: A monitoring');
  expect(await keyOf('exampleshire')).not.toBe(own);
});

it('changes with a place that has left the page, and with no other address that leads on', async () => {
  const [own, other] = [await keyOf('exampleshire'), await keyOf('sampleton')];
  const leads = '/themes/old/: /themes/front-door/\n"/journeys/sampleton/#late": /councils/sampleton/\n';
  files.write('content/redirects.yml', leads);
  expect(await keyOf('exampleshire')).toBe(own);
  expect(await keyOf('sampleton')).not.toBe(other);
});
