import { heading, item, numbered, page } from './page.ts';
import { makePdf } from './pdf.ts';

const GRADE = 303;
/** Runs that meet begin where the words before them end. */
const LEFT = 71;

/** A report since 2023 with the oddities of print: soft hyphens, runs that meet, a heading over three lines. */
export const oddPrint = (): Uint8Array =>
  makePdf([
    page(1, [
      { text: 'Inspection of Northwick local authority', size: 26 },
      { text: 'children’s services', size: 26 },
      { text: 'Inspection dates: 4 to 15 March 2024', down: 30 },
      { text: 'Lead inspector: Ada Márquez-Lane, His Majesty’s Inspector', down: 28 },
      { text: 'Overall effectiveness', down: 34, cell: { text: 'Good', x: GRADE } },
    ]),
    page(2, [
      heading('What needs to improve?'),
      ...item('The under\u00ADstanding of', 'short breaks.'),
      heading('The experiences and progress of'),
      { text: 'children who need help', size: 14, bold: true, down: 16 },
      { text: 'and protection: good', size: 14, bold: true, down: 16 },
      ...numbered(1, 'Plans are co\u00ADordinated by multi-', 'agency groups.'),
      { text: '2. Leaders watch over practice.', down: 28, cell: { text: 'They ask.', x: LEFT + 166.75 } },
      {
        text: '3. The way leads through',
        down: 28,
        cell: { text: 'Pathways.', x: LEFT + 134.74, bold: true },
      },
    ]),
  ]);
