import { heading, item, numbered, page, type Typed } from './page.ts';
import { makePdf } from './pdf.ts';

const GRADE = 388;
const row = (text: string, grade: string, x?: number): Typed => ({
  text,
  down: 34,
  ...(x !== undefined && { x }),
  cell: { text: grade, x: GRADE },
});
const title = (text: string): Typed => ({ text, size: 14, bold: true });
const boxed = (text: string, grade: string): Typed => ({
  ...heading(text),
  cell: { text: grade, x: 360 },
});

const WHAT = [
  'services for children in need of help and',
  'protection, children looked after and care leavers',
] as const;

/** 2016 to 2018: again, without the board, and with the grades of the time before in the text. */
export const reinspection = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Northwick Council', size: 26 },
      title(`Re-inspection of ${WHAT[0]}`),
      title(WHAT[1]),
      { text: 'Inspection date: 11 June 2018 to 5 July 2018', size: 14, down: 24 },
      { text: 'Report published: 24 August 2018', size: 14, down: 24 },
      { ...title('Children’s services in Northwick are good'), down: 30 },
      row('1. Children who need help and protection', 'Good'),
      row('2. Children looked after and achieving', 'Good'),
      { text: 'permanence', x: 89 },
      row('2.1 Adoption performance', 'Outstanding', 119),
      row('2.2 Experiences and progress of care leavers', 'Good', 119),
      row('3. Leadership, management and governance', 'Requires improvement'),
    ]),
    page(2, [
      heading('Information about this local authority area'),
      { text: 'Recent Ofsted inspections', bold: true, down: 24 },
      ...item('In this made-up place the grades of January 2016 were:'),
      { text: 'overall effectiveness: Inadequate', x: 107, down: 20 },
      { text: 'children who need help and protection: Inadequate', x: 107 },
      { text: 'children looked after and achieving permanence: Requires improvement to', x: 107 },
      { text: 'be good', x: 107 },
      { text: 'Adoption performance: Inadequate', x: 107 },
      { text: 'Leadership, management and governance: inadequate', x: 107 },
      heading('Recommendations'),
      ...numbered(1, 'Count the chairs.'),
    ]),
    page(3, [
      boxed('Leadership, management and', 'Requires improvement'),
      { text: 'governance', size: 14, bold: true },
      ...numbered(2, 'Chairs are still missing.'),
      heading('Information about this inspection', 16),
      { text: 'Lead inspector: Ivy Nash', down: 30 },
    ]),
  ]);

/** A review of the board alone, apart from the report on the council. */
export const boardReview = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Northwick Safeguarding Children Board', size: 26 },
      title('Review of the effectiveness of the Local Safeguarding Children'),
      title('Board'),
      { text: 'Inspection date: 15 June 2015 – 17 June 2015', size: 14, down: 24 },
      { text: 'Report published: 3 August 2015', size: 14, down: 24 },
      { ...title('The Local Safeguarding Children Board requires improvement'), down: 30 },
      { text: 'Its members in this made-up place seldom meet.', down: 20 },
    ]),
    page(2, [
      heading('Recommendations'),
      ...item('Meet more often, as the chair', 'has asked.'),
      ...item('Read the minutes.'),
      heading('Inspection findings'),
      ...numbered(1, 'The board has met once.'),
      ...numbered(2, 'It read no minutes.'),
      heading('Information about this review'),
      { text: 'Lead inspector: Jo Tarn, HMI', down: 30 },
      { text: 'Deputy lead inspector: Kit Vale, HMI', down: 30 },
    ]),
  ]);

/** The end of the first page falls inside the table: two rows stand on the second, one with a wrapped grade. */
export const cutTable = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Northwick Borough Council', size: 26 },
      title(`Inspection of ${WHAT[0]}`),
      title(WHAT[1]),
      { text: 'Inspection date: 22 May 2015 – 18 June 2015', size: 14, down: 24 },
      { ...title('Children’s services in Northwick require improvement to be good'), down: 30 },
      row('1. Children who need help and protection', 'Requires improvement'),
      row('2. Children looked after and achieving', 'Good'),
      { text: 'permanence', x: 89 },
      row('2.1 Adoption performance', 'Good', 119),
    ]),
    page(2, [
      row('2.2 Experiences and progress of care leavers', 'Inadequate', 119),
      {
        text: '3. Leadership, management and governance',
        down: 34,
        cell: { text: 'Requires', x: GRADE, raised: 7 },
      },
      { text: 'improvement', x: GRADE, down: 7 },
    ]),
    page(3, [heading('Recommendations'), ...numbered(1, 'Count the chairs.')]),
  ]);
