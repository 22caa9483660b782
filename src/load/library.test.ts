import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryText } from '../../tests/rule-pages.ts';
import { smallSite } from '../../tests/small-site.ts';
import type { SourceId } from '../model/ids.ts';
import { loadContent } from './content.ts';
import { freeTextOf, placesBelow } from './library.ts';

const LETTER = 'exampleshire/2018-03-22-letter' as SourceId;

it('gives a free text that has come into the library since it was asked for first', async () => {
  const site = smallSite();
  const file = `content/sources/${LETTER}.md`;
  site.write(
    file,
    readFileSync(path.join(site.root, file), 'utf8').replace('licence: not-stated', 'licence: ogl-3'),
  );
  const content = await loadContent({ root: site.root });
  expect(freeTextOf(content, LETTER)).toBeNull();
  const text = { ...libraryText('4 (page 1): Words that are free to be shown.\n'), licence: 'ogl-3' };
  site.write(`library/${LETTER}.json`, JSON.stringify(text));
  expect(freeTextOf(content, LETTER)).toEqual(text);
  site.remove();
});

it.each(['\n', '\r\n'])('finds the place of a value in a file whose lines end with %j', (end) => {
  const site = smallSite();
  const file = `content/sources/${LETTER}.md`;
  const text = readFileSync(path.join(site.root, file), 'utf8');
  site.write(file, text.replaceAll('\n', end));
  const line = text.split('\n').findIndex((each) => each.startsWith('licence: ')) + 1;
  expect(placesBelow(site.root)(file, ['licence'])).toMatchObject({ line });
  site.remove();
});
