import { heading, item, numbered, page, type Typed } from './page.ts';
import { makePdf } from './pdf.ts';

const GRADE = 388;
const row = (text: string, grade: string): Typed => ({ text, down: 34, cell: { text: grade, x: GRADE } });
const title = (text: string): Typed => ({ text, size: 14, bold: true });
const CLOSING: Typed[] = [
  { text: 'Any complaints about the inspection or the report should be made elsewhere.', size: 10 },
  { text: 'The Office for Standards in Education covers the service called Cafcass.', size: 10 },
];

/** 2022: a title hardly larger than the text, a short list that stands on the cover, a number without its full stop. */
export const smallTitle = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Inspection of Northwick local authority children’s services', size: 13.9, bold: true },
      { text: 'Inspection dates: 13 to 17 June 2022', down: 30 },
      { text: 'Lead inspector: Ada Márquez-Lane, Her Majesty’s Inspector', down: 28 },
      row('Overall effectiveness', 'Good'),
      heading('What needs to improve?'),
      ...item('The pay of tutors.'),
    ]),
    page(2, [
      heading('The experiences and progress of children who need help and'),
      { text: 'protection: good', size: 14, bold: true, down: 16 },
      ...numbered(1, 'Doors open early.'),
      { text: '2 Chairs are many.', down: 28 },
      { text: '3. There were', down: 28 },
      { text: '4 Chairs in one room.' },
    ]),
  ]);

const COVER: Typed[] = [
  { text: 'Northwick Council', size: 26 },
  title('Inspection of services for children in need of help and'),
  title('protection, children looked after and care leavers'),
  { text: 'Inspection date: 18 November – 10 December 2014', size: 14, down: 24 },
  { text: 'Report published: 3 February 2015', size: 14, down: 24 },
];

/** 2015: the review of the board is bound behind the report, with a cover, contents and numbers of its own. */
export const twoReports = (): Uint8Array =>
  makePdf([
    page(1, [...COVER, { ...title('Children’s services require improvement to be good'), down: 30 }]),
    page(2, [
      heading('What does the local authority need to improve?', 16),
      { text: 'Priority and immediate action', bold: true, down: 26 },
      ...numbered(1, 'Count the chairs.'),
      { text: 'Areas for improvement', bold: true, down: 26 },
      ...numbered(2, 'Count the tables.'),
      heading('The local authority’s strengths'),
      ...numbered(3, 'Windows are large.'),
    ]),
    page(3, [
      heading('Inspection judgements about the local authority', 16),
      ...numbered(
        4,
        'Chairs are few in this made-up place, and more of them would be better for all',
        ...Array.from(
          { length: 12 },
          () => 'who wait there for a long time and have nothing to do but to count the tables.',
        ),
      ),
      { text: 'Lead inspector on site: Gil Archer', down: 30 },
    ]),
    page(4, CLOSING),
    page(1, [
      { text: 'Northwick Safeguarding Children Board', size: 26 },
      { text: 'Inspection date: 18 November – 10 December 2014', size: 14, down: 24 },
      { ...title('The Local Safeguarding Children Board requires improvement'), down: 30 },
      { text: 'Contents', size: 26, down: 40 },
      { text: 'What does the LSCB need to improve?', size: 16, down: 30, cell: { text: '2', x: 500 } },
    ]),
    page(2, [
      heading('What does the LSCB need to improve?', 16),
      { text: 'Priority and immediate action', bold: true, down: 26 },
      ...numbered(1, 'Meet.'),
      { text: 'Areas for improvement', bold: true, down: 26 },
      ...numbered(2, 'Meet often.'),
      { text: 'The LSCB’s strengths', bold: true, down: 26 },
      ...numbered(3, 'It has a room.'),
      heading('Inspection judgement about the LSCB', 16),
      ...numbered(4, 'The board meets.'),
      ...numbered(5, 'It keeps minutes.'),
    ]),
    page(3, CLOSING),
  ]);

/** 2016: a heading that comes last in the document and stands first on its page; areas not judged; a board without its name. */
export const boxedHeading = (): Uint8Array =>
  makePdf([
    page(1, [
      ...COVER,
      row('2.1 Adoption performance', 'Not judged'),
      row('2.2 Experiences and progress of care leavers', 'Not judged'),
    ]),
    page(2, [
      heading('The Local Safeguarding Children Board (LSCB)', 16),
      heading('The Local Safeguarding Children is inadequate'),
      heading('Executive summary'),
      { text: 'The board is small.', down: 26 },
    ]),
    page(3, [
      { text: '', down: 40 },
      ...numbered(1, 'Extend the range of chairs.'),
      heading('Inspection findings – the Local Safeguarding Children Board'),
      ...numbered(2, 'The board meets.'),
      { text: 'Recommendations', bold: true, down: -150 },
    ]),
    page(4, [...numbered(3, 'It keeps minutes.')]),
  ]);

/** 2025: each point with the part of the National Framework that it is about. */
export const codedPoints = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Inspection of Northwick local authority', size: 26 },
      { text: 'children’s services', size: 26 },
      { text: 'Inspection dates: 9 to 20 June 2025', down: 30 },
      { text: 'Lead inspector: Ada Márquez-Lane, His Majesty’s Inspector', down: 28 },
      row('Overall effectiveness', 'Good'),
    ]),
    page(2, [
      heading('What needs to improve?1'),
      ...item('The homes of care leavers. (outcome 4,', 'national framework)'),
      ...item('The reach of supervision (Enabler two).'),
      ...item('The pay of tutors.'),
    ]),
  ]);
