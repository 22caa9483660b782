import { describe, expect, it } from 'vitest';
import { addressesOf } from '../src/knowledge/addresses.ts';
import { insightsOf } from '../src/knowledge/insights.ts';
import type { CouncilId } from '../src/model/ids.ts';
import { councilFacts } from '../src/presenters/council.ts';
import { lineData } from '../src/presenters/journey-chart.ts';
import { entryOf } from '../src/presenters/lookups.ts';
import { countedCouncils, successionInWords } from '../src/presenters/succession.ts';
import { namedCouncils } from '../src/search/index/start.ts';
import { sitePages } from '../src/search/records/site-pages.ts';
import { aboutPage } from '../src/site/about/view.ts';
import { comparePage } from '../src/site/compare/view.ts';
import { councilPage } from '../src/site/council/view.ts';
import { councilsPage } from '../src/site/councils/view.ts';
import { homePage } from '../src/site/home/view.ts';
import { packPage } from '../src/site/pack/view.ts';
import { statementList } from '../src/site/parts/statement-list.ts';
import { councilText, findingText, knowledgeOf, sourceText } from './knowledge.ts';

const OWN_PAGES = ['/compare/anyshire/', '/councils/anyshire/pack/'];
const anyshire = 'anyshire' as CouncilId;
const eastshire = 'eastshire' as CouncilId;

/** What is known, by a list of reports of that day, of a council that ends on 1 April 2027 and of the one that follows it. */
function knownOn(day: string) {
  const { knowledgeBase, diagnostics, redirects } = knowledgeOf(
    {
      'register.yml': `asOf: ${day}\nreports:\n  anyshire: [{ published: 2024-05-01, url: 'https://r.example/1' }]`,
      'councils/anyshire.md': councilText(
        'Anyshire',
        'until: 2027-04-01\nneighbours: [farshire]\nsuccessors: [{ council: eastshire, date: 2027-04-01 }]',
      ),
      'councils/eastshire.md': councilText(
        'Eastshire',
        'from: 2027-04-01\npredecessors: [{ council: anyshire, date: 2027-04-01 }]',
      ),
      'councils/farshire.md': councilText('Farshire'),
      'sources/anyshire/2024-report.md': sourceText({
        kind: 'inspection-report',
        published: '2024-05-01',
        events: [
          '{ id: anyshire/2024-inspection, type: inspection, framework: ilacs-2023, dates: 2024-04, judgements: { overall: inadequate } }',
        ],
        body: findingText('found'),
      }),
    },
    { addresses: OWN_PAGES },
  );
  expect(diagnostics).toEqual([]);
  const site = { kb: knowledgeBase, prose: () => '', original: () => null, proseBy: '' };
  return { kb: knowledgeBase, site, redirects, council: entryOf(knowledgeBase.councils, anyshire) };
}

type Known = ReturnType<typeof knownOn>;

const listsOf = ({ kb }: Known) => {
  const { living, toCome, abolished } = councilsPage(kb);
  return [living, toCome, abolished].map((rows) =>
    rows.map(({ name, dates }) => [name, ...dates].join(', ')),
  );
};
const offered = ({ kb }: Known) => OWN_PAGES.filter((address) => addressesOf(kb).has(address));
const startOf = ({ kb }: Known, council = anyshire) =>
  namedCouncils(kb, new Map(), new Map([...kb.councils.values()].map(({ url }, index) => [url, index]))).find(
    ({ id }) => id === council,
  );
const endSaid = ({ site, council }: Known) =>
  councilPage(site, council)
    .end?.map(({ text }) => text)
    .join('');
const latestSaid = ({ site, council }: Known) => packPage(site, council).latest.currency?.later;
const labelsOf = ({ kb }: Known, id: CouncilId) =>
  councilFacts(kb, entryOf(kb.councils, id)).map(({ label }) => label);
const northWest = ({ kb }: Known) => sitePages(kb).find(({ name }) => name.endsWith('North West'))?.text;
const listedCouncil = ({ site, kb }: Known) => statementList(site, kb.statements.all).councils[anyshire];

describe('a council whose end is announced', () => {
  const known = knownOn('2027-03-31');

  it('stays among the living on every list, and says there that it is to be abolished', () => {
    expect(listsOf(known)).toEqual([
      ['Anyshire, to be abolished on 1 April 2027', 'Farshire'],
      ['Eastshire, from 1 April 2027'],
      [],
    ]);
    expect(homePage(known.kb).councils.map(({ name }) => name)).toEqual(['Anyshire', 'Farshire']);
    expect(homePage(known.kb).featured?.name).toBe('Anyshire');
    expect(comparePage(known.kb).councils.map(({ name }) => name)).toEqual(['Anyshire', 'Farshire']);
  });

  it('stands side by side with others in answers of the search, which the one that follows it does not yet', () => {
    expect(startOf(known)).toMatchObject({ exists: true });
    expect(startOf(known, eastshire)).toMatchObject({ exists: false });
  });

  it('keeps its comparison and its pack', () => {
    expect(offered(known)).toEqual(OWN_PAGES);
    expect(comparePage(known.kb).ready.map(({ name }) => name)).toEqual(['Anyshire']);
    expect(startOf(known)).toMatchObject({ pack: true, comparison: true });
    expect(latestSaid(known)).toContain('No later report');
  });

  it('is counted with those that exist', () => {
    expect(countedCouncils(known.kb, [anyshire])).toBe('1 council');
    expect(northWest(known)).toMatch(/: 2\.$/u);
    expect(listedCouncil(known)).not.toHaveProperty('gone');
    expect(aboutPage(known.kb).extent).toMatch(/^2 councils, /u);
  });

  it('lasts at its grade, and its line is drawn no further than what is known', () => {
    expect(insightsOf(known.kb).spells).toMatchObject([{ council: anyshire, until: null }]);
    expect(lineData(entryOf(known.kb.journeys, anyshire), known.kb).ends).toEqual([]);
  });

  it('says on its page when it ends and who follows, and both speak of what is to come', () => {
    expect(endSaid(known)).toBe(
      'Anyshire is to be abolished on 1 April 2027. Its services will pass to Eastshire.',
    );
    expect(labelsOf(known, anyshire)).toEqual(
      expect.arrayContaining(['To be abolished', 'To be taken over by']),
    );
    expect(labelsOf(known, eastshire)).toContain('To take over from');
    expect(successionInWords(known.kb, anyshire)).toContain('Eastshire will take over from it');
    expect(successionInWords(known.kb, eastshire)).toContain('It will take over from Anyshire');
    const page = councilPage(known.site, entryOf(known.kb.councils, eastshire));
    expect(page.noJudgement).toContain('It will take over services from Anyshire (1 April 2027).');
    expect(page.takenOver).toEqual({ from: [], start: [] });
  });
});

describe('a council whose last day has come', () => {
  const known = knownOn('2027-04-01');

  it('stands among those that no longer exist', () => {
    expect(listsOf(known)).toEqual([
      ['Eastshire, from 1 April 2027', 'Farshire'],
      [],
      ['Anyshire, until 1 April 2027'],
    ]);
    expect(homePage(known.kb).councils.map(({ name }) => name)).toEqual(['Eastshire', 'Farshire']);
    expect(comparePage(known.kb).councils.map(({ name }) => name)).toEqual(['Eastshire', 'Farshire']);
    expect(countedCouncils(known.kb, [anyshire])).toBe('1 council (which no longer exists)');
    expect(northWest(known)).toMatch(/: 2\.$/u);
    expect(listedCouncil(known)).toMatchObject({ gone: true });
  });

  it('has its comparison and its pack no more, and their addresses lead to its page', () => {
    expect(offered(known)).toEqual([]);
    expect(startOf(known)).toMatchObject({ pack: false, comparison: false, exists: false });
    expect(OWN_PAGES.map((address) => known.redirects.get(address)?.to)).toEqual([
      '/councils/anyshire/',
      '/councils/anyshire/',
    ]);
  });

  it('says there that it was abolished, and who followed', () => {
    expect(endSaid(known)).toBe('Anyshire was abolished on 1 April 2027. Its services passed to Eastshire.');
    expect(latestSaid(known)).toBe('The council was abolished on 1 April 2027.');
    expect(labelsOf(known, anyshire)).toEqual(expect.arrayContaining(['Abolished', 'Taken over by']));
    expect(insightsOf(known.kb).spells).toMatchObject([{ council: anyshire, until: '2027-04-01' }]);
    expect(successionInWords(known.kb, anyshire)).toContain('Eastshire took over from it');
    const page = councilPage(known.site, entryOf(known.kb.councils, eastshire));
    expect(page.takenOver.from.map(({ name }) => name)).toEqual(['Anyshire, until 1 April 2027']);
  });
});
