import { heading, page, type Typed } from './page.ts';
import { makePdf } from './pdf.ts';

/** Sender, day and receiver, as at the head of every letter. */
const head = (day: string, greeting: string): Typed[] => [
  { text: 'Mill House', x: 400, size: 9 },
  { text: '1 Made-up Street', x: 400, size: 9 },
  { text: day, down: 30 },
  { text: 'Lou Marsh', down: 30 },
  { text: 'Director of Children’s Services' },
  { text: 'Northwick' },
  { text: greeting, down: 30 },
];
const para = (first: string, ...rest: string[]): Typed[] => [
  { text: first, down: 28 },
  ...rest.map((text) => ({ text })),
];

/** A letter on a monitoring visit, its heading no larger than its text. */
export const monitoringLetter = (): Uint8Array =>
  makePdf([
    page(1, [
      ...head('3 May 2019', 'Dear Lou'),
      { text: 'Monitoring visit to Northwick children’s services', bold: true, down: 28 },
      ...para(
        'Here is what we found on our monitoring visit to Northwick children’s services on 2',
        'and 3 April 2019. It was the third monitoring visit since the council was judged',
        'inadequate in May 2018. The inspectors were Bo Reed, HMI, and Cy Marsh, Ofsted Inspector.',
      ),
      heading('Findings', 12),
      ...para('Files are tidier.'),
    ]),
  ]);

/** A letter on a focused visit, with its heading in large print over two lines. */
export const focusedLetter = (): Uint8Array =>
  makePdf([
    page(1, [
      ...head('14 June 2023', 'Dear Lou'),
      heading('Focused visit to Northwick local authority children’s'),
      { text: 'services', size: 14, bold: true, down: 17 },
      ...para(
        'Here is what we found on our focused visit to Northwick local authority children’s',
        'services from 10 to 11 May 2023. His Majesty’s Inspectors for this visit were Dee Okafor and',
        'Eli Stone.',
      ),
      heading('What needs to improve in this area of social work practice'),
      { text: '• How soon calls are answered.', x: 89, down: 22 },
    ]),
  ]);

/** A letter on a joint targeted area inspection, to all who were inspected. */
export const jointLetter = (): Uint8Array =>
  makePdf([
    page(1, [
      ...head('22 July 2019', 'Dear local partnership'),
      { text: 'Joint targeted area inspection of the multi-agency response to', bold: true, down: 28 },
      { text: 'neglect in Northwick', bold: true },
      ...para(
        'Between 3 and 7 June 2019, four inspectorates made a joint inspection of how neglect is met',
        'in Northwick. An earlier monitoring visit is not part of it.',
      ),
    ]),
  ]);
