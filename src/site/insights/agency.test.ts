import { expect, it } from 'vitest';
import { draw } from '../../../tests/draw.ts';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { agencyShares } from './agency.ts';

interface Given {
  /** As reports word it; none where the figure is of the day of its event. */
  when?: string;
  share: string;
}

const figure = ({ when, share }: Given) =>
  `:figure[${share}]{measure=agency-share of="staff"${when === undefined ? '' : ` when="${when}"`}}`;

/** A council whose report, or a paper without an event, gives these shares, one finding each. */
const given = (council: string, figures: readonly Given[], event?: string) => ({
  [`councils/${council}.md`]: councilText(council.replace(/^./u, (letter) => letter.toUpperCase())),
  [`sources/${council}/news.md`]: sourceText({
    kind: 'news',
    councils: council,
    ...(event === undefined ? {} : { events: [event] }),
    body: figures
      .map((each, at) => `:::finding{#f${at} themes=turnover tone=concern}\nIt was ${figure(each)}.\n:::\n`)
      .join('\n'),
  }),
});

const sharesOf = (files: Record<string, string>) => {
  const { knowledgeBase, diagnostics } = knowledgeOf(files);
  expect(diagnostics).toEqual([]);
  return agencyShares(knowledgeBase);
};

/** As reports and papers word it, the newest first. */
const NEWEST_FIRST: Given[] = [
  { when: '31 March 2019', share: '1%' },
  { when: 'June 2018', share: '2%' },
  { when: 'January 2017, projected', share: '3%' },
  { when: 'after the visit of December 2016, by the item, which has no date', share: '4%' },
  { when: 'May to June 2016', share: '5%' },
  { when: '2015–16', share: '6%' },
  { when: 'inspection of April–May 2014', share: '7%' },
  { when: '2014, three years before the inspection', share: '8%' },
  { when: 'the visit of February 2013', share: '9%' },
  { when: 'October 2010', share: '10%' },
  { when: 'an earlier time that the item does not state', share: '11%' },
];
const FILES = {
  'measures.yml':
    '- { id: agency-share, label: Agency staff, unit: percent, of: staff }\n- { id: vacancy-rate, label: Vacancies, unit: percent, of: posts }',
};
const textsOf = ({ figures }: ReturnType<typeof agencyShares>) => figures.rows.map(({ amount }) => amount);

it('lists the shares of a council the newest first, in whatever order reports give them and however exact their dates', () => {
  const all = NEWEST_FIRST.length;
  for (const turn of NEWEST_FIRST.keys()) {
    const order = draw([...NEWEST_FIRST.slice(turn), ...NEWEST_FIRST.slice(0, turn)], all);
    const shares = sharesOf({ ...FILES, ...given('anyshire', order) });
    expect(textsOf(shares)).toEqual(NEWEST_FIRST.map(({ share }) => share));
  }
});

it('takes a share that says no time as of the days of its visit, whenever its report came out', () => {
  const event =
    '{ id: anyshire/visit, type: monitoring-visit, dates: 2016-03-01/2016-03-02, published: 2017-02-01 }';
  const shares = sharesOf({
    ...FILES,
    ...given('anyshire', [{ share: '1%' }, { share: '2%', when: 'June 2016' }], event),
  });
  expect(textsOf(shares)).toEqual(['2%', '1%']);
  expect(shares.figures.rows.map(({ when }) => when)).toEqual(['June 2016', '1 to 2 March 2016']);
});

it('lists councils from A to Z, and counts no other figure', () => {
  const shares = sharesOf({
    ...FILES,
    ...given('yorkshire', [{ share: '20%' }]),
    'councils/bedshire.md': councilText('Bedshire'),
    'sources/bedshire/news.md': sourceText({
      councils: 'bedshire',
      body: `:::response{#b by="the leader" themes=turnover}\nIt was ${figure({ share: '10%' })}, and :figure[12]{measure=vacancy-rate of="posts" unit=posts} posts were vacant.\n:::\n`,
    }),
  });
  expect(shares.figures.rows.map(({ council, amount }) => [council.name, amount])).toEqual([
    ['Bedshire', '10%'],
    ['Yorkshire', '20%'],
  ]);
  expect(shares.reading).toContain('2 shares of agency staff from 2 councils');
});
