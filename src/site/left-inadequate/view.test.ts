import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { leavingUrl, leftInadequatePage } from './view.ts';

const DAYS = ['2014-01-10', '2016-03-10'] as const;

const report = (day: string, facts: string, body: string, publisher = 'anyshire') => ({
  [`sources/${publisher}/${day}.md`]: sourceText({
    kind: 'inspection-report',
    councils: publisher,
    published: day,
    more: `url: https://r.example/${publisher}-${day}`,
    events: [`{ id: ${publisher}/${day}, type: inspection, ${facts} }`],
    body,
  }),
});

const listed = (councils: readonly string[]) =>
  `asOf: 2022-08-22\nreports:\n${councils
    .map(
      (council) =>
        `  ${council}: [${DAYS.map((day) => `{ published: ${day}, url: 'https://r.example/${council}-${day}' }`).join(', ')}]\n`,
    )
    .join('')}`;

const inadequate = 'framework: sif, judgements: { overall: inadequate }';
const good = 'framework: sif, judgements: { overall: good }';

/** Anyshire left inadequate: what the closing report holds, beside other files. */
function pageOf(closing: string, files: Record<string, string> = {}, first = '') {
  const { knowledgeBase, diagnostics } = knowledgeOf({
    'register.yml': listed(['anyshire']),
    'themes/leadership.md': themeText('Leadership', 'leadership'),
    'themes/self-evaluation.md': themeText('Self-evaluation', 'leadership'),
    ...report(DAYS[0], inadequate, first),
    ...report(DAYS[1], good, closing),
    ...files,
  });
  expect(diagnostics).toEqual([]);
  return leftInadequatePage(knowledgeBase);
}
const changeIn = (closing: string, files?: Record<string, string>) =>
  pageOf(closing, files).rows.map(({ change }) => change.text);

const strength = findingText('strong', 'themes="leadership" tone=strength');
const progress = findingText('progress', 'themes="turnover leadership" tone=progress para=12');
const concern = findingText('weak', 'themes="leadership" tone=concern');
const elsewhere = findingText('steady', 'themes="turnover" tone=progress');

const said = (id: string, words: string, attributes: string) =>
  `:::finding{#${id} ${attributes}}\n${words}\n:::\n`;
const LEADS = 'themes="leadership" tone=progress';
const STRONG = 'themes="leadership" tone=strength';

it('tells what had changed by the first progress in leadership or self-evaluation, else by the first strength there', () => {
  expect(changeIn(elsewhere + concern + strength + progress)).toEqual(['Words of progress.']);
  expect(changeIn(elsewhere + concern + strength)).toEqual(['Words of strong.']);
  expect(
    changeIn(findingText('progress-known', 'themes="self-evaluation" tone=progress') + progress),
  ).toEqual(['Words of progress-known.']);
  expect(changeIn(elsewhere + concern)).toEqual(['Nothing by this rule']);
});

it('prefers words that tell of a change, in a strength there or in progress on any theme', () => {
  const began = said('began', 'The company began without a budget; this was resolved.', LEADS);
  const knew = said('knew', 'Leaders knew their services well.', STRONG);
  const since = said('since', 'Services had improved since 2016.', STRONG);
  const anywhere = said('help', 'Help and protection was better.', 'themes="turnover" tone=progress');
  expect(changeIn(anywhere + began + knew + since)).toEqual(['Services had improved since 2016.']);
  expect(changeIn(began + knew + anywhere)).toEqual(['Help and protection was better.']);
  expect(changeIn(knew + began)).toEqual(['The company began without a budget; this was resolved.']);
  const board = said(
    'board',
    'The improvement board met, and progress was slow.',
    'themes="leadership" tone=concern',
  );
  const plan = said('plan', 'The improvement plan was clear.', LEADS);
  expect(changeIn(board + plan + since)).toEqual(['Services had improved since 2016.']);
});

it('goes by what is said on leadership, where a finding says something else of its chief theme', () => {
  const other = findingText('other', 'themes="turnover leadership:concern" tone=progress');
  expect(changeIn(other + strength)).toEqual(['Words of strong.']);
});

it('reads the report before the papers that tell of it', () => {
  const paper = sourceText({
    published: '2016-03-09',
    events: [`{ id: anyshire/${DAYS[1]}, type: inspection }`],
    body: findingText('told', 'themes="leadership" tone=progress'),
  });
  expect(changeIn(strength, { 'sources/anyshire/2016-03-09-paper.md': paper })).toEqual(['Words of strong.']);
});

it('tells of each spell when it was, what followed, where the statement stands and which themes had no concern left', () => {
  const first =
    findingText('a', 'themes="turnover" tone=concern') + findingText('b', 'themes="leadership" tone=concern');
  const { rows, reading } = pageOf(progress + concern, {}, first);
  expect(rows).toEqual([
    {
      id: 'anyshire-2016',
      council: { name: 'Anyshire', url: '/councils/anyshire/' },
      lineage: null,
      from: { name: '10 January 2014', url: '/journeys/anyshire/#2014-01-10' },
      until: { name: '10 March 2016', url: '/journeys/anyshire/#2016-03-10' },
      length: '26 months',
      exit: { grade: 'good', areas: null },
      change: {
        text: 'Words of progress.',
        place: { name: 'P, paragraph 12', url: '/sources/anyshire/2016-03-10/#progress' },
      },
      gone: [{ name: 'Turnover', url: '/journeys/anyshire/turnover/' }],
    },
  ]);
  expect(reading).toBe(
    '1 spell in inadequate, in 1 council, ended, and every report in between is held: 1 with a later judgement.',
  );
});

it('keeps spells apart of which not every report is held, and compares no themes of them', () => {
  const { rows, doubtful } = pageOf(progress, { 'register.yml': 'asOf: 2022-08-22\nreports: {}' });
  expect(rows).toEqual([]);
  expect(doubtful.map(({ id, change, gone }) => [id, change.text, gone])).toEqual([
    ['anyshire-2016', 'Words of progress.', null],
  ]);
});

it('has a row for a council that was abolished in inadequate, and none for a spell that lasts', () => {
  const { rows } = pageOf(progress, {
    'register.yml': listed(['anyshire', 'oldshire', 'eastshire']),
    'councils/oldshire.md': councilText(
      'Oldshire',
      'until: 2019-03-31\nsuccessors: [{ council: newshire, date: 2019-04-01 }]',
    ),
    'councils/newshire.md': councilText(
      'Newshire',
      'predecessors: [{ council: oldshire, date: 2019-04-01 }]',
    ),
    'councils/eastshire.md': councilText('Eastshire'),
    ...report(DAYS[0], good, '', 'oldshire'),
    ...report(DAYS[1], inadequate, '', 'oldshire'),
    ...report(DAYS[0], good, '', 'eastshire'),
    ...report(DAYS[1], inadequate, '', 'eastshire'),
  });
  expect(rows.map(({ id, exit, change, lineage }) => [id, exit, change, lineage]).at(0)).toEqual([
    'oldshire-2019',
    null,
    { text: 'No report ended it', place: null },
    'abolished; followed by Newshire',
  ]);
  expect(rows[0]?.until).toEqual({ name: 'the council was abolished on 31 March 2019', url: null });
  expect(rows.map(({ id }) => id)).toEqual(['oldshire-2019', 'anyshire-2016']);
});

it('says of a council that was abolished, where a report may be missing, that none that ended it is held', () => {
  const { doubtful } = pageOf(progress, {
    'councils/oldshire.md': councilText(
      'Oldshire',
      'until: 2019-03-31\nsuccessors: [{ council: newshire, date: 2019-04-01 }]',
    ),
    'councils/newshire.md': councilText(
      'Newshire',
      'predecessors: [{ council: oldshire, date: 2019-04-01 }]',
    ),
    ...report(DAYS[1], inadequate, '', 'oldshire'),
  });
  expect(doubtful.map(({ change }) => change.text)).toEqual(['No report that ended it is held']);
});

it('has an address for each spell that ended', () => {
  const spell = { council: 'anyshire', until: '2016-03-10' } as Parameters<typeof leavingUrl>[0];
  expect(leavingUrl(spell)).toBe('/insights/left-inadequate/#anyshire-2016');
  expect(leavingUrl({ ...spell, until: null })).toBeNull();
});
