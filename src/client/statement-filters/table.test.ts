import { expect, it } from 'vitest';
import { shownStatement, statementData } from '../../../tests/statement-data.ts';
import { statementTable, tableName } from './table.ts';

const late = shownStatement({
  html: '<p>Visits were “late”, or "missed".</p>',
  themes: ['neglect', 'learning'],
});
const news = { ...late, event: '', html: 'Said.', url: '/sources/anyshire/news/#said', origin: 'Courier' };
const onPage = { ...late, url: '/sources/anyshire/report/#seen', origin: 'Ofsted, and others, page 7' };

const means = {
  whole: (url: string) => `https://example.org/x${url}`,
  textOfHtml: (html: string) => html.replaceAll(/<[^>]+>/gu, ''),
};
/** Fields and their values; none of those that are looked at has a comma or a quote in it. */
function rowsOf(csv: string): Record<string, string>[] {
  const [fields = [], ...rows] = csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/gu) ?? []);
  return rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index] ?? ''])));
}

it('gives each statement its council, dates, framework, themes by name, words, place and whole addresses', () => {
  const [row] = rowsOf(statementTable([late], statementData, means));
  expect(row).toMatchObject({
    councilName: 'Anyshire',
    start: '2016-04-11',
    end: '2016-05-05',
    published: '2016-07-01',
    framework: 'sif',
    tone: 'concern',
    text: '"Visits were “late”, or ""missed""."',
    themeNames: 'Neglect; Learning from practice',
    para: '"12, 34"',
    page: '',
    url: 'https://example.org/x/sources/anyshire/report/#late',
    sourceUrl: 'https://example.org/x/sources/anyshire/report/',
    original: 'https://example.org/report.pdf',
    id: 'anyshire/report#late',
    themes: 'neglect learning',
  });
});

it('begins with the mark of UTF-8, and has a line of fields even where nothing is left', () => {
  const csv = statementTable([], statementData, means);
  expect(csv.startsWith('\uFEFFcouncilName,region,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

it('dates what belongs to no event by its source, and names the page where there is no paragraph', () => {
  const [said, seen] = rowsOf(statementTable([news, onPage], statementData, means));
  expect(said).toMatchObject({ eventName: '', start: '', published: '2016-08', para: '', page: '' });
  expect(seen).toMatchObject({ para: '', page: '7' });
});

it('calls the file by the page and by what is chosen on it', () => {
  expect(tableName('Children’s voice', 'concern, from 2022, London')).toBe(
    'improvement-journeys-childrens-voice-concern-from-2022-london.csv',
  );
  expect(tableName('Neglect', '')).toBe('improvement-journeys-neglect-all-statements.csv');
  expect(tableName('Neglect', 'long '.repeat(90)).length).toBeLessThan(110);
});
