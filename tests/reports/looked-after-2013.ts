import { heading, item, numbered, running, sheet, type Typed } from './page.ts';
import { makePdf, type Run } from './pdf.ts';

const GRADE = 391;
const row = (label: string, grade: string, raised = 0): Typed => ({
  text: label,
  x: 90,
  down: 26,
  cell: { text: grade, x: GRADE, raised },
});
const gradeLine = (text: string): Typed => ({ text, size: 14, bold: true, down: 18 });

/** A page under the running head that every page but the cover has. */
const under = (number: number, lines: Typed[]): Run[] => [
  running(799, 'Northwick Council Inspection of looked after children services'),
  running(799, String(number), 500),
  ...sheet(lines),
];

/** August 2013: four points with "adequate", the grade on a line below its heading, a record at the end. */
export const lookedAfter2013 = (): Uint8Array =>
  makePdf([
    sheet([
      { text: 'Inspection of looked after children', size: 26 },
      { text: 'services', size: 26 },
      { text: 'Northwick Metropolitan Borough Council', size: 18 },
      { text: 'Inspection dates:', down: 300, cell: { text: '24 – 28 June 2013', x: 191 } },
      { text: 'Reporting inspector', cell: { text: 'Flo Winter HMI', x: 191 } },
      { text: 'Age group:', down: 120, cell: { text: 'All', x: 156 } },
      { text: 'Published:', cell: { text: '2 August 2013', x: 156 } },
    ]),
    under(2, [
      heading('About this inspection', 18),
      ...numbered(1, 'Five people came and read.'),
      heading('The inspection judgements and what they', 18),
      { text: 'mean', size: 18, bold: true },
      ...numbered(2, 'The scale of these days had four points.'),
      { text: 'Good (Grade 2)', x: 99, cell: { text: 'Better than it must be', x: 260 } },
      { text: 'Adequate (Grade 3)', x: 99, cell: { text: 'As it must be', x: 260 } },
    ]),
    under(3, [
      heading('Overall effectiveness of services for looked', 18),
      { text: 'after children and young people', size: 18, bold: true },
      gradeLine('Grade 4 (inadequate)'),
      ...numbered(3, 'Reviews in this made-up place come late.'),
      heading('Areas for improvement', 18),
      { text: 'Immediately:', down: 24 },
      ...item('Hold the reviews that are due.'),
      { text: 'Within three months:', down: 24 },
      ...item('Write plans that a child', 'can read.'),
    ]),
    under(4, [
      heading('Outcomes for looked after children and young', 18),
      { text: 'people', size: 18, bold: true },
      gradeLine('Grade 3 (Adequate)'),
      ...numbered(4, 'Marks at school are middling.'),
      heading('Leadership and management', 18),
      gradeLine('Grade 3 (Adequate)'),
      ...numbered(5, 'Managers are new.'),
    ]),
    under(5, [
      heading('Record of main findings', 18),
      { text: 'Services for looked after children', size: 14, bold: true, down: 30 },
      row('Overall effectiveness', 'Inadequate'),
      row('Capacity to improve', 'Adequate', 4),
      row('Outcomes for looked after children and', 'Adequate', 4),
      { text: 'young people', x: 90 },
      row('Quality of provision', 'Inadequate'),
      row('Leadership and management', 'Adequate'),
    ]),
  ]);
