import { heading, item, numbered, page, type Typed } from './page.ts';
import { makePdf } from './pdf.ts';

const GRADE = 303;
const row = (label: string, grade: string, raised = 0): Typed => ({
  text: label,
  down: 34,
  cell: { text: grade, x: GRADE, raised },
});

const CLOSING = page(9, [
  { text: 'The Office for Standards in Education, Children’s Services and Skills (Ofsted)', size: 10 },
  { text: 'covers colleges and the service called Cafcass.', size: 10 },
  { text: 'You may use this under the Open Government Licence.', size: 10 },
]);

/** 2023 to 2026: five rows, headings over two lines, a footnote digit, a number that opens a line inside a paragraph. */
export const ilacs2023 = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Inspection of Northwick local authority', size: 26 },
      { text: 'children’s services', size: 26 },
      { text: 'Inspection dates: 30 September to 11 October 2024', down: 30 },
      { text: 'Lead inspector: Ada Márquez-Lane, His Majesty’s Inspector', down: 28 },
      { text: 'Judgement', bold: true, down: 34, cell: { text: 'Grade', x: GRADE } },
      row('The impact of leaders on social work', 'Requires improvement to be good'),
      { text: 'practice with children and families' },
      row('The experiences and progress of', 'Good'),
      { text: 'children who need help and protection' },
      row('The experiences and progress of', 'Outstanding'),
      { text: 'children in care' },
      row('The experiences and progress of care', 'Inadequate'),
      { text: 'leavers' },
      row('Overall effectiveness', 'Requires improvement to be good'),
    ]),
    page(2, [
      heading('What needs to improve?1'),
      ...item('How soon plans are made for children', 'who wait for a home.'),
      ...item('The pay of tutors.'),
      heading('The experiences and progress of children who need help and'),
      { text: 'protection: good', size: 14, bold: true, down: 16 },
      ...numbered(
        1,
        'Help comes early in this made-up place, and multi-',
        'agency meetings are brisk. Children are seen before',
        '17. The rest of this sentence opens with a number.',
      ),
      ...numbered(2, 'Locum staff are few.'),
    ]),
    page(3, [
      heading('The experiences and progress of children in care: outstanding'),
      ...numbered(3, 'Homes are near.'),
      heading('The experiences and progress of care leavers: inadequate'),
      ...numbered(4, 'Flats are damp.'),
      heading('The impact of leaders on social work practice with children and'),
      { text: 'families: requires improvement to be good', size: 14, bold: true, down: 16 },
      ...numbered(5, 'Leaders count little.'),
    ]),
    CLOSING,
  ]);

/** From April 2026: no row on the whole. `grade` may disagree with the heading to show a dispute. */
export const ilacs2026 = ({ helpInTable = 'Good' }: { helpInTable?: string } = {}): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Inspection of Southwick local authority', size: 26 },
      { text: 'children’s services', size: 26 },
      { text: 'Inspection dates: 11 to 15 May 2026', down: 30 },
      {
        text: 'Lead inspectors: Bo Reed, His Majesty’s Inspector, and Cy Marsh, His Majesty’s Inspector',
        down: 28,
      },
      row('The impact of leaders on practice', 'Good'),
      row('The experiences and progress of', helpInTable),
      { text: 'children who need help and protection' },
      row('The experiences and progress of', 'Good'),
      { text: 'children in care' },
      row('The experiences and progress of children care', 'Good'),
      { text: 'leavers' },
    ]),
    page(2, [
      heading('The experiences and progress of children who need help and'),
      { text: 'protection: good', size: 14, bold: true, down: 16 },
      ...numbered(1, 'A word.'),
    ]),
  ]);

/** 2015 to 2017: grades beside wrapped labels, an old grade in the text, a board, numbers that run on. */
export const sif = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Northwick Metropolitan Borough Council', size: 26 },
      { text: 'Inspection of services for children in need of help and', size: 14, bold: true },
      { text: 'protection, children looked after and care leavers', size: 14, bold: true },
      { text: 'and', size: 14 },
      { text: 'Review of the effectiveness of the Local Safeguarding Children', size: 14, bold: true },
      { text: 'Board1', size: 14, bold: true },
      { text: 'Inspection date: 19 November – 10 December 2015', size: 14, down: 24 },
      { text: 'Report published: 5 February 2016', size: 14, down: 24 },
      {
        text: 'Children’s services in Northwick require improvement to be good',
        size: 14,
        bold: true,
        down: 30,
      },
      {
        text: '1. Children who need help and protection',
        down: 34,
        cell: { text: 'Requires', x: 388, raised: 7 },
      },
      { text: 'improvement', x: 388, down: 7 },
      { text: '2. Children looked after and achieving', down: 27 },
      { text: 'permanence', x: 89, cell: { text: 'Good', x: 388, raised: 7 } },
      { text: '2.1 Adoption performance', x: 119, down: 34, cell: { text: 'Outstanding', x: 388 } },
      {
        text: '2.2 Experiences and progress of care leavers',
        x: 119,
        down: 34,
        cell: { text: 'Good', x: 388 },
      },
      { text: '1. Leadership, management and governance', down: 34, cell: { text: 'Inadequate', x: 388 } },
    ]),
    page(2, [
      { text: 'Contents', size: 26 },
      { text: 'Recommendations', size: 14, cell: { text: '3', x: 500 } },
    ]),
    page(3, [
      heading('The local authority', 16),
      heading('Information about this local authority area'),
      { text: 'Leadership, management and governance: good', down: 24 },
      heading('Recommendations'),
      ...numbered(1, 'Count the chairs.'),
      ...numbered(2, 'Count the tables, that is:'),
      ...item('the round ones'),
      heading('The experiences and progress of'),
      {
        text: 'children who need help and',
        size: 14,
        bold: true,
        cell: { text: 'Requires improvement', x: 360 },
      },
      { text: 'protection', size: 14, bold: true },
      ...numbered(3, 'Doors open late.'),
      heading('Leadership, management and'),
      { text: 'governance', size: 14, bold: true, cell: { text: 'Inadequate', x: 360 } },
      ...numbered(4, 'Chairs are missing.'),
      ...numbered(6, 'Number five was never printed.'),
    ]),
    page(4, [
      heading('The Local Safeguarding Children Board (LSCB)', 16),
      heading('The Local Safeguarding Children Board is good'),
      heading('Inspection findings – the Local Safeguarding Children Board'),
      ...numbered(7, 'The board meets.'),
      heading('Information about this inspection', 16),
      { text: 'Lead inspector: Dee Okafor', down: 30 },
      { text: 'Deputy lead inspector: Eli Stone', down: 30 },
    ]),
    page(5, [
      {
        text: 'You may copy all or parts of this document for non-commercial educational purposes, as long as you',
        size: 10,
      },
      { text: 'do not alter the information in any way.', size: 10 },
    ]),
  ]);
