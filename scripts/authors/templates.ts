/** A kind of file that authors begin: what it takes, where it stands, and how it begins. */
export interface Template {
  takes: ('council' | 'date' | 'publisher' | 'theme' | 'name')[];
  /** Below `content`, without `.md`. */
  file: (given: Record<string, string>) => string;
  text: (given: Record<string, string>, events: readonly string[]) => string;
}

interface SourceKind {
  kind: string;
  publisher?: string;
  licence: string;
  event: string;
}

const known = (events: readonly string[]): string =>
  events.length === 0
    ? ''
    : `  # Known events of the council: use the id of one that this reports.\n${events.map((id) => `  #   ${id}\n`).join('')}`;

const STATEMENT = `:::finding{#words-that-stay themes="" tone="" para=""}
What inspectors found, in our own words, with qualifiers as strong as the source has them.
:::
`;

function sourceText(
  { council = '', date = '' }: Record<string, string>,
  events: readonly string[],
  kind: SourceKind,
): string {
  return `---
title:
kind: ${kind.kind}
publisher: ${kind.publisher ?? ''}
published: ${date}
url:
licence: ${kind.licence}
councils: [${council}]
events:
${known(events)}  - id: ${council}/${date.slice(0, 7)}-${kind.event}
    type: ${kind.event}
    dates:
---
${STATEMENT}`;
}

const source = (suffix: string, kind: SourceKind): Template => ({
  takes: kind.publisher === undefined ? ['council', 'date', 'publisher'] : ['council', 'date'],
  file: ({ council, date, publisher }) =>
    `sources/${council}/${[date, publisher, suffix].filter(Boolean).join('-')}`,
  text: (given, events) => sourceText(given, events, kind),
});

/** What `npm run new` can begin. */
export const TEMPLATES = {
  letter: source('letter', {
    kind: 'visit-letter',
    publisher: 'Ofsted',
    licence: 'ogl-3',
    event: 'monitoring-visit',
  }),
  news: source('', { kind: 'news', licence: 'all-rights-reserved', event: 'other' }),
  notice: source('notice', {
    kind: 'notice',
    publisher: 'Department for Education',
    licence: 'ogl-3',
    event: 'improvement-notice',
  }),
  paper: source('council-paper', {
    kind: 'council-paper',
    publisher: '',
    licence: 'not-stated',
    event: 'other',
  }),
  council: {
    takes: ['name'],
    file: ({ name }) => `councils/${name}`,
    text: () => '---\nname:\nfullName:\nkind:\nregion:\naliases: []\nneighbours: []\n---\n',
  },
  theme: {
    takes: ['theme'],
    file: ({ theme }) => `themes/${theme}`,
    text: () => '---\ntitle:\nheading:\nsummary:\nphrases: []\nrelated: []\n---\n',
  },
  disagreement: {
    takes: ['council', 'name'],
    file: ({ council, name }) => `disagreements/${council}/${name}`,
    text: ({ council }, events) =>
      `---\ntitle:\ncouncil: ${council ?? ''}\nevents:\n${known(events)}  -\nfield:\nclaims:\n  - says:\n    source:\n  - says:\n    source:\nfollows:\n---\n`,
  },
} satisfies Record<string, Template>;
