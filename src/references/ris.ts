import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { authorOf, formOf, noteOf, citedPages, type SourceReference } from './reference.ts';

/** The media type of a RIS file. */
export const RIS_TYPE = 'application/x-research-info-systems';

type Field = readonly [tag: string, value: string | null];

/** A reference as RIS: a field a line, lines that end as its specification asks. What is not known is left out. */
export function toRis(reference: SourceReference): string {
  const { title, publisher, url } = reference;
  const isReport = formOf(reference).ris === 'RPRT';
  const fields: Field[] = [
    ['TY', formOf(reference).ris],
    ['TI', title],
    ['AU', corporate(authorOf(reference))],
    // The institution of a report; the newspaper, or the site, that something else stands in.
    [isReport ? 'PB' : 'T2', publisher],
    ...datesOf(reference),
    ['M3', isReport ? SOURCE_KINDS[reference.kind].name : null],
    ['SP', citedPages(reference)],
    ['UR', url],
    ['N1', noteOf(reference)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${inOneLine(value)}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** EndNote takes a name for that of a body, and not for a first and a last name, by the comma at its end. */
const corporate = (name: string | null): string | null => name && `${name},`;

/** `2018-03` -> the year, and `2018/03//`, which leaves the day open. */
function datesOf({ published }: SourceReference): Field[] {
  if (published === null) return [];
  const [year = '', month, day = ''] = published.split('-');
  return [
    ['PY', year],
    ['DA', month ? `${year}/${month}/${day}/` : null],
  ];
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
