import { expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { loadContent } from '../load/content.ts';
import { handOver } from './loaded.ts';
import { movedPages, movedPlaces } from './moved.ts';

it('leads on from a page that has moved, and from a place that has moved from a page', async () => {
  const site = smallSite();
  site.write(
    'content/redirects.yml',
    '/themes/old/: /themes/front-door/\n/councils/sampleton/#late: /councils/exampleshire/\n',
  );
  handOver(await loadContent({ root: site.root }));
  site.remove();
  expect(movedPages()).toEqual([{ from: '/themes/old/', to: '/themes/front-door/' }]);
  expect(movedPlaces('/councils/sampleton/')).toEqual([{ id: 'late', to: '/councils/exampleshire/' }]);
  expect(movedPlaces('/councils/exampleshire/')).toEqual([]);
});
