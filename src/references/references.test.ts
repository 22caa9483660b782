import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../load/content.ts';
import type { PartialDate } from '../model/dates.ts';
import { toBibtex } from './bibtex.ts';
import { referenceOf, type SourceReference } from './reference.ts';
import { bibtexIn, risIn, type ReadEntry } from '../../tests/references.ts';
import { toRis } from './ris.ts';
import { citationTags, taggedReference } from './tags.ts';

const REPORT: SourceReference = {
  id: 'medway/2015-report',
  kind: 'inspection-report',
  title: 'Inspection of services in Medway',
  publisher: 'Ofsted',
  published: '2015-11-27' as PartialDate,
  url: 'https://files.ofsted.gov.uk/v1/file/50004390',
  digest: 'https://example.org/sources/medway/2015-report/',
  place: null,
};
const NEWS: SourceReference = { ...REPORT, id: 'medway/news', kind: 'news', publisher: 'BBC News' };

const ris = (reference: SourceReference): ReadEntry => only(risIn(toRis(reference)));
const bibtex = (reference: SourceReference): ReadEntry => only(bibtexIn(toBibtex(reference)));

function only([entry, ...more]: ReadEntry[]): ReadEntry {
  if (!entry || more.length > 0) throw new Error('There is not one entry.');
  return entry;
}

describe('a reference', () => {
  it('is a report by the body that wrote and published it', () => {
    expect(ris(REPORT)).toEqual({
      type: 'RPRT',
      fields: {
        TI: REPORT.title,
        AU: 'Ofsted,',
        PB: 'Ofsted',
        PY: '2015',
        DA: '2015/11/27/',
        M3: 'Inspection report',
        UR: REPORT.url,
        N1: `Digest: Improvement Journeys, ${REPORT.digest}`,
      },
    });
    expect(bibtex(REPORT)).toEqual({
      type: 'techreport',
      key: 'medway.2015-report',
      fields: {
        author: '{Ofsted}',
        title: '{Inspection} of services in {Medway}',
        institution: 'Ofsted',
        type: 'Inspection report',
        year: '2015',
        month: 'nov',
        day: '27',
        url: REPORT.url,
        note: `Digest: Improvement Journeys, ${REPORT.digest}`,
      },
    });
  });

  it('names a newspaper and a site as what it stands in, and no author of them or of what a council published', () => {
    expect(ris(NEWS)).toMatchObject({ type: 'NEWS', fields: { T2: 'BBC News' } });
    expect(bibtex(NEWS)).toMatchObject({ type: 'article', fields: { journal: 'BBC News' } });
    expect(ris({ ...NEWS, kind: 'other' })).toMatchObject({ type: 'ELEC', fields: { T2: 'BBC News' } });
    expect(ris({ ...NEWS, kind: 'council-paper' })).toMatchObject({
      type: 'RPRT',
      fields: { PB: 'BBC News' },
    });
    for (const kind of ['news', 'other', 'notice', 'council-paper'] as const) {
      expect(ris({ ...NEWS, kind }).fields).not.toHaveProperty('AU');
      expect(bibtex({ ...NEWS, kind }).fields).not.toHaveProperty('author');
      expect(citationTags({ ...NEWS, kind }).map(({ name }) => name)).not.toContain('citation_author');
    }
  });

  it.each([
    ['2018-03', { PY: '2018', DA: '2018/03//' }, { year: '2018', month: 'mar' }, '2018/03'],
    ['2018', { PY: '2018' }, { year: '2018' }, '2018'],
    [null, {}, {}, undefined],
  ])('states the date %s as exactly as it is known', (published, inRis, inBibtex, inTag) => {
    const reference = { ...REPORT, published: published as PartialDate | null };
    const pick = (fields: ReadEntry['fields'], names: string[]) =>
      Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
    expect(pick(ris(reference).fields, ['PY', 'DA', 'Y1'])).toEqual(inRis);
    expect(pick(bibtex(reference).fields, ['year', 'month', 'day', 'date'])).toEqual(inBibtex);
    const tag = citationTags(reference).find(({ name }) => name === 'citation_publication_date');
    expect(tag?.content).toBe(inTag);
  });

  it('escapes what BibTeX and LaTeX would take for their own, and keeps RIS to a line a field', () => {
    const odd = {
      ...NEWS,
      title: '100% of {one} team & “more” for £5_#1 ~ ^ \\ $\nER  - ',
      url: 'https://x.example/a_b%20{c}',
    };
    expect(bibtex(odd).fields).toMatchObject({
      title: String.raw`100\% of \{one\} team \& “more” for £5\_\#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$ {ER} -`,
      url: 'https://x.example/a_b%20%7Bc%7D',
    });
    expect(ris(odd).fields.TI).toBe('100% of {one} team & “more” for £5_#1 ~ ^ \\ $ ER -');
  });

  it('of a statement tells its pages or, for which there is no field, its paragraphs', () => {
    const digest = `${REPORT.digest}#late_visits`;
    const onPages: SourceReference = { ...REPORT, digest, place: { unit: 'page', numbers: '3-4' } };
    expect(ris(onPages).fields).toMatchObject({ SP: '3-4', N1: `Digest: Improvement Journeys, ${digest}` });
    expect(bibtex(onPages)).toMatchObject({
      key: 'medway.2015-report.late_visits',
      fields: { pages: '3--4' },
    });
    const inParagraphs: SourceReference = {
      ...REPORT,
      digest,
      place: { unit: 'paragraph', numbers: '12, 14' },
    };
    expect(ris(inParagraphs).fields.N1).toBe(`Paragraphs 12, 14. Digest: Improvement Journeys, ${digest}`);
    expect(bibtex(inParagraphs).fields.note).toContain(
      String.raw`#late\_visits`.replace('#', String.raw`\#`),
    );
    expect(ris(inParagraphs).fields).not.toHaveProperty('SP');
  });
});

describe('the references of all sources', () => {
  let references: SourceReference[];
  beforeAll(async () => {
    const { knowledgeBase } = await loadContent({ root: join(import.meta.dirname, '../..') });
    references = [...knowledgeBase.sources.values()].map((source) =>
      referenceOf(source, `https://example.org${source.url}`),
    );
  });

  it('can be read as one RIS file and as one BibTeX file, entry by entry, each under a key of its own', () => {
    expect(references.length).toBeGreaterThan(1000);
    const asRis = risIn(references.map(toRis).join(''));
    expect(asRis.map(({ fields }) => fields.TI)).toEqual(references.map(({ title }) => title));
    const asBibtex = bibtexIn(references.map(toBibtex).join('\n'));
    expect(asBibtex.map(({ fields }) => fields.url)).toEqual(references.map(({ url }) => url ?? undefined));
    expect(new Set(asBibtex.map(({ key }) => key)).size).toBe(references.length);
  });

  it('are read back from the tags of their pages', () => {
    for (const reference of references) {
      const tags = new Map(citationTags(reference).map(({ name, content }) => [name, content]));
      expect(taggedReference((name) => tags.get(name) ?? null, reference)).toEqual(reference);
    }
  });
});
