import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../load/content.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { datasets } from './datasets.ts';
import { dataset, type Dataset } from './field.ts';
import { openSearch } from './opensearch.ts';

const table = (values: (string | number | null | string[])[]): Dataset =>
  dataset({
    name: 'notes',
    title: 'Notes',
    columns: [
      { name: 'note', type: 'string', description: 'A note.', of: (value: (typeof values)[number]) => value },
    ],
    entries: values,
  });

describe('CSV', () => {
  it('quotes what holds commas, quotes or new lines, and doubles the quotes', () => {
    expect(toCsv(table(['a, b', 'say "no"', 'one\ntwo']))).toBe(
      'note\r\n"a, b"\r\n"say ""no"""\r\n"one\ntwo"\r\n',
    );
  });

  it('parts lists by spaces and leaves empty what is not known', () => {
    expect(toCsv(table([['a', 'b'], null]))).toBe('note\r\na b\r\n\r\n');
  });

  it('keeps a spreadsheet from running a text as a formula, and numbers as they are', () => {
    expect(toCsv(table(['=1+1', -3]))).toBe("note\r\n'=1+1\r\n-3\r\n");
  });
});

describe('the tables of the site', () => {
  let tables: Dataset[];
  const rows = (name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  beforeAll(async () => {
    const { knowledgeBase } = await loadContent({ root: join(import.meta.dirname, '../..') });
    tables = datasets(knowledgeBase, (url) => `/base${url}`);
  });

  it('name their fields in one order, in every row and in the data package', () => {
    for (const { fields, rows: all } of tables)
      for (const row of all) expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
    expect(dataPackage(tables).resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  it('give every finding its address, its source, its themes and its tone', () => {
    const share = rows('findings').find(
      ({ id }) => id === 'lancashire/2018-03-22-community-care#mash-agency-share',
    );
    expect(share).toMatchObject({
      url: '/base/sources/lancashire/2018-03-22-community-care/#mash-agency-share',
      council: 'lancashire',
      event: 'lancashire/2018-02-monitoring-visit-6',
      source: 'lancashire/2018-03-22-community-care',
      themes: ['agency-reliance', 'front-door'],
      tone: 'concern',
    });
  });

  it('give a figure with its population', () => {
    expect(rows('figures')).toContainEqual(
      expect.objectContaining({
        text: '63%',
        value: 63,
        unit: 'percent',
        council: 'lancashire',
        of: expect.stringContaining('MASH') as string,
      }),
    );
  });

  it('give two dates of an event, and its grades by area', () => {
    expect(rows('events').find(({ id }) => id === 'lancashire/2015-inspection')).toMatchObject({
      start: '2015-09-14',
      end: '2015-10-08',
      published: '2015-11-27',
      judgements: { overall: 'inadequate', 'in-care': 'requires-improvement' },
    });
  });

  it('refer only to what is there', () => {
    const ids = (name: string) => new Set(rows(name).map(({ id }) => id));
    const [events, sources] = [ids('events'), ids('sources')];
    expect(
      rows('judgements').filter(
        ({ event, source }) => !events.has(event ?? '') || !sources.has(source ?? ''),
      ),
    ).toEqual([]);
  });

  it('count every inspection of a year under one outcome', () => {
    const counts = rows('judgements-by-year').map(({ framework: _f, year: _y, inspections, ...outcomes }) => [
      inspections,
      Object.values(outcomes).reduce((sum: number, count) => sum + Number(count), 0),
    ]);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter(([inspections, sum]) => inspections !== sum)).toEqual([]);
  });
});

it('describes the search for browsers, with its address escaped', () => {
  expect(openSearch({ search: 'https://example.org/a&b/search/' })).toContain(
    'template="https://example.org/a&#38;b/search/?q={searchTerms}"',
  );
});
