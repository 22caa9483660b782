import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { loadContent } from '../load/content.ts';
import { dataPackage } from './datapackage.ts';
import { datasets } from './datasets.ts';
import type { Dataset, Value } from './field.ts';
import { dataFiles, wholeOf } from './files.ts';
import { referenceFiles } from './reference-files.ts';
import { unzip } from '../../tests/unzip.ts';

const wordsIn = (value: Value): string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

describe('the tables of the site', () => {
  let tables: Dataset[];
  let kb: KnowledgeBase;
  const rows = (name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  beforeAll(async () => {
    const { knowledgeBase } = await loadContent({ root: join(import.meta.dirname, '../..') });
    kb = knowledgeBase;
    tables = datasets(kb, (url) => `/base${url}`);
  });

  it('name their fields in one order, in every row and in the data package', () => {
    for (const { fields, rows: all } of tables)
      for (const row of all) expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
    expect(dataPackage(tables, '1.2.3').resources.map(({ name }) => name)).toEqual(
      tables.map(({ name }) => name),
    );
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

  it('name the council and the themes of a statement, date it, and lead to its original', () => {
    const asked = rows('recommendations').find(
      ({ id }) => id === 'lancashire/2015-11-27-community-care#workforce-strategy',
    );
    expect(asked).toMatchObject({
      councilName: 'Lancashire',
      date: '2015-11-27',
      start: '2015-09-14',
      published: '2015-11-27',
      framework: 'sif',
      themeNames:
        'Turnover, recruitment and retention; Practice model, skills and training; Supervision and management oversight',
      original: expect.stringMatching(/^https:\/\/www\.communitycare\.co\.uk\//u) as string,
    });
  });

  it('give a figure with the themes of its statement, by which the table is narrowed', () => {
    const figures = rows('figures').filter(({ themes }) =>
      wordsIn(themes ?? null).includes('agency-reliance'),
    );
    expect(figures.length).toBeGreaterThan(30);
    expect(figures[0]?.themeNames).toContain('Agency reliance');
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

  it('give what a visit looked at, and the topic of a joint inspection', () => {
    const visits = rows('events').filter(
      ({ type }) => type === 'monitoring-visit' || type === 'focused-visit',
    );
    expect(visits.filter(({ scope }) => scope).length).toBeGreaterThan(200);
    expect(visits.filter(({ topic }) => topic)).toEqual([]);
    expect(rows('events').filter(({ type, topic }) => type === 'jtai' && topic).length).toBeGreaterThan(5);
  });

  it('give what is not known, each with its council, its kind and where it is told', () => {
    const isBromleys = ({ council, kind }: Dataset['rows'][number]) =>
      council === 'bromley' && kind === 'report-not-held';
    expect(rows('gaps').find(isBromleys)).toMatchObject({
      councilName: 'Bromley',
      what: 'Report of 17 August 2012. Its address answers with a page that says “not found”.',
      url: '/base/coverage/',
    });
  });

  it('refer only to what is there', () => {
    const ids = new Map(tables.map(({ name, rows: all }) => [name, new Set(all.map(({ id }) => id))]));
    const dangling = tables.flatMap(({ name, fields, rows: all }) =>
      fields.flatMap(({ name: field, refers }) =>
        refers === undefined
          ? []
          : all
              .flatMap((row) => wordsIn(row[field] ?? null))
              .filter((id) => !ids.get(refers)?.has(id))
              .map((id) => `${name}.${field}: ${id}`),
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('name every council and every theme that stands in a row of its own', () => {
    const named = { council: 'councilName', theme: 'themeName' };
    const unnamed = tables.flatMap(({ name, fields, rows: all }) =>
      Object.entries(named)
        .filter(([id]) => fields.some((field) => field.name === id))
        .filter(([id, label]) => all.some((row) => row[id] && !row[label]))
        .map(([id]) => `${name}.${id}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('hold no value that its field does not allow', () => {
    const other = tables.flatMap(({ name, fields, rows: all }) =>
      fields.flatMap(({ name: field, values }) =>
        values === undefined
          ? []
          : all
              .flatMap((row) => wordsIn(row[field] ?? null))
              .filter((value) => !(value in values))
              .map((value) => `${name}.${field}: ${value}`),
      ),
    );
    expect(other).toEqual([]);
  });

  it('tell what a report mentions, and what its own list asks for, item by item', () => {
    expect(rows('mentions').length).toBeGreaterThan(1000);
    const items = rows('items').filter(({ source }) => source === rows('items')[0]?.source);
    expect(items.map(({ item }) => item)).toEqual(items.map((_, index) => index + 1));
  });

  it('are described with their version, labels and foreign keys', () => {
    const { version, resources } = dataPackage(tables, '1.2.3');
    const judgements = resources.find(({ name }) => name === 'judgements')?.schema;
    expect(version).toBe('1.2.3');
    expect(judgements?.foreignKeys).toContainEqual({
      fields: 'event',
      reference: { resource: 'events', fields: 'id' },
    });
    expect(judgements?.fields.find(({ name }) => name === 'area')).toMatchObject({
      constraints: { enum: expect.arrayContaining(['in-care']) as string[] },
      categories: expect.arrayContaining([{ value: 'in-care', label: 'Children in care' }]) as object[],
    });
  });

  it('have a key that tells every row apart; only figures have none, of which a statement may repeat one', () => {
    const { resources } = dataPackage(tables, '1.2.3');
    const keyed = resources.filter(({ schema }) => schema.primaryKey !== undefined);
    expect(resources.filter((each) => !keyed.includes(each)).map(({ name }) => name)).toEqual(['figures']);
    for (const { name, schema } of keyed) {
      const key = [schema.primaryKey ?? []].flat();
      const values = rows(name).map((row) => JSON.stringify(key.map((field) => row[field])));
      expect([name, values.length - new Set(values).size]).toEqual([name, 0]);
    }
  });

  it('give JSON that holds the rows, one a line', () => {
    const file = dataFiles(tables, '1.2.3').find(({ name }) => name === 'frameworks.json');
    const text = file?.content() ?? '';
    expect(JSON.parse(text)).toEqual(rows('frameworks'));
    expect(text.split('\n')).toHaveLength(rows('frameworks').length + 3);
  });

  it('are packed as CSV, with what describes them and every source as a reference', async () => {
    const references = referenceFiles(kb, (url) => `https://example.org${url}`);
    const whole = await wholeOf([...dataFiles(tables, '1.2.3'), ...references]).content();
    const names = ['datapackage.json', 'references.bib', 'references.ris'];
    const packed = unzip(Buffer.from(whole));
    expect([...packed.keys()].sort()).toEqual([...names, ...tables.map(({ name }) => `${name}.csv`)].sort());
    expect(
      packed
        .get('references.ris')
        ?.toString()
        .match(/^ER {2}- \r$/gmu),
    ).toHaveLength(kb.sources.size);
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
