import { SHORT_MONTHS } from '../model/months.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { authorOf, formOf, noteOf, citedPages, type SourceReference } from './reference.ts';

/** The media type of a BibTeX file. */
export const BIBTEX_TYPE = 'application/x-bibtex';

/** The field of the publisher, by the type of the entry. */
const PUBLISHERS = { techreport: 'institution', article: 'journal', misc: 'howpublished' } as const;

/** A reference as BibTeX: what LaTeX would take for its own is escaped, names keep their capitals. */
export function toBibtex(reference: SourceReference): string {
  const { title, publisher, url } = reference;
  const { bibtex } = formOf(reference);
  const author = authorOf(reference);
  const pages = citedPages(reference);
  const fields: [name: string, value: string | null][] = [
    ['author', author && `{{${escaped(author)}}}`],
    ['title', `{${withCapitals(title)}}`],
    [PUBLISHERS[bibtex], `{${escaped(publisher)}}`],
    ['type', bibtex === 'techreport' ? `{${SOURCE_KINDS[reference.kind].name}}` : null],
    ...datesOf(reference),
    ['pages', pages && `{${pages.replaceAll(/[-–]/gu, '--')}}`],
    ['url', url && `{${inBraces(url)}}`],
    ['note', `{${escaped(noteOf(reference))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${bibtex}{${keyOf(reference)},\n${lines.join('')}}\n`;
}

/** `medway.2015-11-27-inspection-report`, and of a statement its id behind that. */
const keyOf = ({ id, digest }: SourceReference): string =>
  [...id.split('/'), ...digest.split('#').slice(1)].join('.');

function datesOf({ published }: SourceReference): [string, string][] {
  const [year, month, day] = published?.split('-') ?? [];
  return [
    ...(year ? [['year', `{${year}}`] as [string, string]] : []),
    ...(month ? [['month', SHORT_MONTHS[Number(month) - 1] ?? ''] as [string, string]] : []),
    ...(day ? [['day', `{${Number(day)}}`] as [string, string]] : []),
  ];
}

const ESCAPES: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\~^{}#$%&_]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** Styles write titles small but for what stands in braces. */
const withCapitals = (title: string): string =>
  title
    .trim()
    .split(/\s+/u)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word)))
    .join(' ');

/** An address is read as it is written; a brace would end it. */
const inBraces = (url: string): string => url.replaceAll(/[{}\\]/gu, encodeURIComponent);
