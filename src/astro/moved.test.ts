import { expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { loadContent } from '../load/content.ts';
import { handOver } from './loaded.ts';
import { leftPlaces, movedPages, withdrawnPages } from './moved.ts';

it('leads on from a page that has moved, and from a place that has moved from a page', async () => {
  const site = smallSite();
  site.write(
    'content/redirects.yml',
    '/themes/old/: /themes/front-door/\n/councils/sampleton/#late: /councils/exampleshire/\n',
  );
  handOver(await loadContent({ root: site.root }));
  site.remove();
  expect(movedPages()).toEqual([{ from: '/themes/old/', to: '/themes/front-door/' }]);
  expect(leftPlaces('/councils/sampleton/').moved).toEqual([{ id: 'late', to: '/councils/exampleshire/' }]);
  expect(leftPlaces('/councils/exampleshire/')).toEqual({ moved: [], withdrawn: [] });
});

it('says of a page and of a place that they were withdrawn, and why', async () => {
  const site = smallSite();
  site.write('content/permalinks.txt', '/councils/sampleton/#late\n/themes/old/\n');
  site.write(
    'content/corrections.yml',
    '- { date: 2026-11-27, at: /themes/old/, why: W., withdrawn: true }\n- { date: 2026-11-26, at: "/councils/sampleton/#late", why: V., withdrawn: true }\n',
  );
  const content = await loadContent({ root: site.root });
  handOver(content);
  site.remove();
  expect(content.diagnostics).toEqual([]);
  expect(withdrawnPages()).toEqual([{ from: '/themes/old/', date: '2026-11-27', why: 'W.' }]);
  expect(leftPlaces('/councils/sampleton/').withdrawn).toEqual([
    { id: 'late', date: '2026-11-26', why: 'V.' },
  ]);
});
