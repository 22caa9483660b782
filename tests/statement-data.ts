import type { ShownStatement, StatementData } from '../src/client/statement-filters/narrow.ts';

/** A statement as pages load it; sound whatever of it a test needs otherwise. */
export const shownStatement = (parts: Partial<ShownStatement> = {}): ShownStatement => ({
  kind: 'finding',
  tone: 'concern',
  label: '',
  council: 'anyshire',
  event: 'anyshire/2016-inspection',
  year: '2016',
  grade: 'good',
  html: '',
  url: '/sources/anyshire/report/#late',
  origin: 'Ofsted, and others, paragraphs 12, 34',
  themes: ['neglect'],
  ...parts,
});

const council = (name: string, neighbours: string[] = []) => ({ name, url: '', region: name, neighbours });

/** What statements are looked up in: Anyshire has Eastshire for a neighbour, and Farshire is gone. */
export const statementData: StatementData = {
  councils: {
    anyshire: council('Anyshire', ['eastshire']),
    eastshire: council('Eastshire'),
    farshire: { ...council('Farshire'), gone: true },
  },
  events: {
    'anyshire/2016-inspection': {
      when: '',
      name: 'Inspection',
      url: '',
      framework: 'sif',
      start: '2016-04-11',
      end: '2016-05-05',
      published: '2016-07-01',
    },
  },
  sources: {
    'anyshire/report': {
      publisher: 'Ofsted, and others',
      citation: 'Ofsted, and others, ‘Inspection’, 1 July 2016',
      published: '2016-07-01',
      original: 'https://example.org/report.pdf',
    },
    'anyshire/news': { publisher: 'Courier', citation: 'Courier', published: '2016-08', original: '' },
  },
  themes: { neglect: 'Neglect', learning: 'Learning from practice' },
  statements: [],
};
