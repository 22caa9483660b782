import { heading, item, numbered, page, running, sheet, type Typed } from './page.ts';
import { makePdf, type Run } from './pdf.ts';

const NARROW = 395;
const WIDE = 303;

/** A grade that wraps in its narrow cell: its second line stands beside the second line of the label. */
const wrapped = (label: string, tail: string): Typed[] => [
  { text: label, size: 11, down: 30, cell: { text: 'Requires improvement', x: NARROW } },
  { text: tail, size: 11, cell: { text: 'to be good', x: NARROW } },
];

/** 2018 to 2021: the role below the name, a narrow column of grades, the grade free in its heading. */
export const ilacs2018 = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Northwick Borough Council', size: 26 },
      { text: 'Inspection of children’s social care services', size: 16, down: 40 },
      { text: 'Inspection dates: 21 January 2019 to 1 February 2019', down: 34 },
      { text: 'Lead inspector:', down: 28, cell: { text: 'Gil Archer', x: 176 } },
      { text: 'Her Majesty’s Inspector', x: 176 },
      { text: 'Judgement', bold: true, down: 40, cell: { text: 'Grade', x: NARROW } },
      ...wrapped('The impact of leaders on social work practice with children', 'and families'),
      {
        text: 'The experiences and progress of children who need help and',
        size: 11,
        down: 30,
        cell: { text: 'good', x: NARROW },
      },
      { text: 'protection', size: 11 },
      ...wrapped('The experiences and progress of children in care and care', 'leavers'),
      {
        text: 'Overall effectiveness',
        size: 11,
        down: 36,
        cell: { text: 'Requires improvement', x: NARROW, raised: 6.6 },
      },
      { text: 'to be good', size: 11, x: NARROW, down: 6.6 },
      { text: 'Much in this made-up place is on the mend.', down: 30 },
    ]),
    page(2, [
      heading('What needs to improve'),
      ...item('The number of homes.'),
      heading('The experiences and progress of children who need help and'),
      { text: 'protection is good', size: 14, bold: true, down: 16 },
      ...numbered(1, 'Calls are answered.'),
      heading('The experiences and progress of children in care and care'),
      { text: 'leavers are: Requires improvement to be good', size: 14, bold: true, down: 16 },
      ...numbered(2, 'Moves are many.'),
    ]),
    page(3, [
      heading('The impact of leaders on social work practice with children and'),
      { text: 'families requires improvement to be good', size: 14, bold: true, down: 16 },
      ...numbered(3, 'Leaders listen late.'),
    ]),
  ]);

const FOOT = 'Inspection of Southwick local authority children’s services';
/** A page with the title, the dates and the number at its foot. */
const above = (number: number, lines: Typed[]): Run[] => [
  ...sheet(lines),
  running(50, FOOT),
  running(38, '6 to 17 December 2021'),
  running(38, String(number), 513),
];

const row = (label: string, tail: string, grade: string): Typed[] => [
  { text: label, down: 34, cell: { text: grade, x: WIDE } },
  { text: tail },
];

/** 2021 and 2022: a wide column, care leavers counted with children in care, a foot that runs on every page. */
export const ilacs2021 = (): Uint8Array =>
  makePdf([
    sheet([
      { text: 'Inspection of Southwick local', size: 26 },
      { text: 'authority children’s services', size: 26 },
      { text: 'Inspection dates: 6 to 17 December 2021', down: 30 },
      { text: 'Lead inspector: Hal Brook, Her Majesty’s Inspector', down: 28 },
      { text: 'Judgement', bold: true, down: 34, cell: { text: 'Grade', x: WIDE } },
      ...row('The impact of leaders on social work', 'practice with children and families', 'Good'),
      ...row(
        'The experiences and progress of',
        'children who need help and protection',
        'Requires improvement to be good',
      ),
      ...row('The experiences and progress of', 'children in care and care leavers', 'Outstanding'),
      { text: 'Overall effectiveness', down: 34, cell: { text: 'Good', x: WIDE } },
    ]),
    above(2, [
      heading('What needs to improve'),
      ...item('The notes on short breaks.'),
      heading('The experiences and progress of children who need help and'),
      { text: 'protection: requires improvement to be good', size: 14, bold: true, down: 16 },
      ...numbered(1, 'A paragraph that goes on'),
    ]),
    above(3, [
      { text: 'overleaf, under no heading.', x: 99 },
      heading('The experiences and progress of children in care and care leavers:'),
      { text: 'outstanding', size: 14, bold: true, down: 16 },
      ...numbered(2, 'Homes are near.'),
    ]),
    above(4, [
      heading('The impact of leaders on social work practice with children and'),
      { text: 'families: good', size: 14, bold: true, down: 16 },
      ...numbered(3, 'Leaders count.'),
    ]),
  ]);
