import type { CouncilId, ThemeId } from '../src/model/ids.ts';
import { START_FILE } from '../src/search/pieces/format.ts';
import type { IndexSource } from '../src/search/index/build.ts';
import { packColumn } from '../src/search/pieces/columns.ts';
import type { NamedCouncil } from '../src/search/pieces/format.ts';
import { recordsInOrder } from '../src/search/index/order.ts';
import { recordOf } from './search-in-memory.ts';

const statement = (url: string, text: string, council = 'leeds') =>
  recordOf({ url, text, council, councils: [council as CouncilId] });

const GIVEN = [
  recordOf({
    url: '/councils/leeds/',
    title: 'Leeds',
    kind: 'council',
    councils: ['leeds' as CouncilId],
    text: 'A metropolitan borough.',
  }),
  recordOf({
    url: '/councils/kingston-upon-hull/',
    title: 'Kingston upon Hull',
    kind: 'council',
    councils: ['kingston-upon-hull' as CouncilId],
    text: 'A unitary authority.',
  }),
  recordOf({
    url: '/themes/neglect/',
    title: 'Neglect',
    kind: 'theme',
    text: 'Children whose needs go unmet.',
    themes: ['neglect' as ThemeId],
  }),
  recordOf({
    url: '/glossary/#mash',
    title: 'MASH: Multi-agency safeguarding hub',
    kind: 'term',
    text: 'A team that screens worries.',
  }),
  recordOf({
    url: '/journeys/leeds/',
    title: 'The journey of Leeds',
    kind: 'journey',
    text: 'Good since 2015.',
  }),
  recordOf({
    url: '/handout/',
    title: 'Handout',
    kind: 'page',
    text: 'Statements for a session.',
    context: 'neglect worksheet',
  }),
  statement('/1', 'Children in care saw their social worker.'),
  statement('/2', 'Care of children improved in homes.'),
  statement('/3', 'The council spent £250 and paid 3,059 carers.'),
  statement('/4', 'The council paid £2,500 to each foster carer.'),
  statement('/5', 'Domestic abuse was met with a quick response; domestic abuse was understood.'),
  statement('/6', 'Advocates for dvd makers were many.'),
  statement('/7', 'Pre-birth assessments were prompt.'),
  statement('/8', 'Leaders may act late.'),
  recordOf({
    url: '/9',
    title: 'Inspection, Leeds',
    kind: 'event',
    text: '10 to 14 May 2021.',
    councils: ['leeds' as CouncilId],
  }),
  statement('/10', 'The setting of targets was sound. The setting was right.'),
  statement('/11', 'The setting of goals was weak.'),
  statement('/12', 'A&E staff and the R.A.A. shared an office.'),
  statement('/13', 'Neglect was seen late.', 'kingston-upon-hull'),
  statement('/14', 'Care leavers liked their homes.'),
  statement('/15', 'Care leavers had advisers.'),
  statement('/16', 'Domestic violence and abuse of alcohol.'),
];

/** A small index in which every kind of question has its answer. */
export function smallSource(): IndexSource {
  const { records, runs } = recordsInOrder(GIVEN);
  const numberOf = (url: string): number => records.findIndex((record) => record.url === url);
  const council = (id: string, name: string, also: string[]): NamedCouncil => ({
    id,
    name,
    also,
    record: numberOf(`/councils/${id}/`),
    ...(runs.get(id) ?? { from: 0, count: 0 }),
    threadless: id === 'leeds' ? [0] : [],
    journey: id === 'leeds' ? numberOf('/journeys/leeds/') : null,
    pack: id === 'leeds',
    comparison: true,
    latest: id === 'leeds' ? { name: 'Inspection', url: '/9', record: numberOf('/9') } : null,
    exists: true,
  });
  const none = packColumn(records.map(() => []));
  return {
    startFile: START_FILE,
    records,
    facets: {
      names: { kind: {}, council: {}, theme: {}, tone: {}, year: {}, region: {}, grade: {} },
      columns: { kind: none, council: none, theme: none, tone: none, year: none, region: none, grade: none },
      day: none,
    },
    councils: [
      council('leeds', 'Leeds', ['Loiners']),
      council('kingston-upon-hull', 'Kingston upon Hull', ['Hull']),
    ],
    themes: [
      {
        id: 'neglect',
        name: 'Neglect',
        also: ['left hungry', 'neglected child'],
        record: numberOf('/themes/neglect/'),
      },
    ],
    terms: [
      {
        id: '/glossary/#mash',
        name: 'MASH',
        also: ['Multi-agency safeguarding hub'],
        record: numberOf('/glossary/#mash'),
      },
    ],
    pages: [{ id: '/handout/', name: 'Handout', also: ['neglect worksheet'], record: numberOf('/handout/') }],
    english: ['spotting', 'smart'],
  };
}
