import type { CouncilEntry, DisagreementEntry, SourceEntry, ThemeEntry } from '../graph/knowledge-base.ts';
import { COUNCIL_KINDS, REGIONS } from '../model/councils.ts';
import { LICENCES, SOURCE_KINDS } from '../model/sources.ts';
import { HEADINGS } from '../model/themes.ts';
import { namesIn, type Column } from './field.ts';

/** An address from the root of the site -> with the base path before it. */
export type Href = (url: string) => string;

export const councilColumns = (href: Href): Column<CouncilEntry>[] => [
  { name: 'id', type: 'string', description: 'The council’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Its page.', of: ({ url }) => href(url) },
  {
    name: 'journey',
    type: 'string',
    description: 'The page of its journey.',
    of: ({ journeyUrl }) => href(journeyUrl),
  },
  { name: 'name', type: 'string', description: 'The everyday name.', of: ({ data }) => data.name },
  {
    name: 'fullName',
    type: 'string',
    description: 'The legal name, as a source states it.',
    of: ({ data }) => data.fullName,
  },
  {
    name: 'kind',
    type: 'string',
    values: COUNCIL_KINDS,
    description: 'What kind of authority it is.',
    of: ({ data }) => data.kind,
  },
  {
    name: 'region',
    type: 'string',
    values: Object.fromEntries(REGIONS.map((region) => [region, region])),
    description: 'Its region of England.',
    of: ({ data }) => data.region,
  },
  {
    name: 'urn',
    type: 'integer',
    description: 'Ofsted’s number for the authority.',
    of: ({ data }) => data.codes.urn,
  },
  {
    name: 'gss',
    type: 'string',
    description: 'Code of the Office for National Statistics.',
    of: ({ data }) => data.codes.gss,
  },
  {
    name: 'dfe',
    type: 'integer',
    description: 'Number of the Department for Education.',
    of: ({ data }) => data.codes.dfe,
  },
  {
    name: 'from',
    type: 'date',
    description: 'The day from which it has these duties, where it is new or not yet in being.',
    of: ({ data }) => data.from,
  },
  { name: 'until', type: 'date', description: 'The day it was abolished.', of: ({ data }) => data.until },
  {
    name: 'predecessors',
    type: 'list',
    refers: 'councils',
    description: 'Ids of councils whose services it took over.',
    of: ({ data }) => data.predecessors.map(({ council }) => council),
  },
  {
    name: 'successors',
    type: 'list',
    refers: 'councils',
    description: 'Ids of councils that took over its services.',
    of: ({ data }) => data.successors.map(({ council }) => council),
  },
  {
    name: 'neighbours',
    type: 'list',
    refers: 'councils',
    description:
      'Ids of its ten statistical neighbours, as a table lists them that does not state its own origin.',
    of: ({ data }) => data.neighbours,
  },
];

export const themeColumns = (href: Href): Column<ThemeEntry>[] => [
  { name: 'id', type: 'string', description: 'The theme’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Its page.', of: ({ url }) => href(url) },
  { name: 'title', type: 'string', description: 'What readers call it.', of: ({ data }) => data.title },
  {
    name: 'heading',
    type: 'string',
    values: HEADINGS,
    description: 'The heading it stands under.',
    of: ({ data }) => data.heading,
  },
  {
    name: 'summary',
    type: 'string',
    description: 'What is counted under it.',
    of: ({ data }) => data.summary,
  },
  {
    name: 'related',
    type: 'list',
    refers: 'themes',
    description: 'Ids of themes close to it.',
    of: ({ data }) => data.related,
  },
];

export const sourceColumns = (href: Href): Column<SourceEntry>[] => [
  { name: 'id', type: 'string', description: 'The source’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Its page on this site.', of: ({ url }) => href(url) },
  {
    name: 'title',
    type: 'string',
    description: 'Its own title, as published.',
    of: ({ data }) => data.title,
  },
  {
    name: 'kind',
    type: 'string',
    values: namesIn(SOURCE_KINDS),
    description: 'What kind of source it is.',
    of: ({ data }) => data.kind,
  },
  { name: 'publisher', type: 'string', description: 'Who published it.', of: ({ data }) => data.publisher },
  {
    name: 'published',
    type: 'date',
    description: 'When it was published, as exactly as is known.',
    of: ({ data }) => data.published,
  },
  {
    name: 'original',
    type: 'string',
    description: 'The address of the original.',
    of: ({ data }) => data.url,
  },
  {
    name: 'licence',
    type: 'string',
    values: LICENCES,
    description: 'What its own text may be used for.',
    of: ({ data }) => data.licence,
  },
  {
    name: 'councils',
    type: 'list',
    refers: 'councils',
    description: 'Ids of the councils it is about, the chief one first.',
    of: ({ data }) => data.councils,
  },
  {
    name: 'events',
    type: 'list',
    refers: 'events',
    description: 'Ids of the events it reports, the chief one first.',
    of: ({ events }) => events.map(({ id }) => id),
  },
];

export const disagreementColumns = (href: Href): Column<DisagreementEntry>[] => [
  { name: 'id', type: 'string', description: 'The disagreement’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Where it is set out.', of: ({ url }) => href(url) },
  { name: 'title', type: 'string', description: 'What the sources differ on.', of: ({ title }) => title },
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council concerned.',
    of: ({ council }) => council,
  },
  {
    name: 'events',
    type: 'list',
    refers: 'events',
    description: 'Ids of the events concerned.',
    of: ({ events }) => events,
  },
  {
    name: 'findings',
    type: 'list',
    description: 'Ids of the findings concerned.',
    of: ({ findings }) => findings,
  },
  {
    name: 'field',
    type: 'string',
    description: 'The fact of the event that is disputed.',
    of: ({ field }) => field,
  },
  {
    name: 'sources',
    type: 'list',
    refers: 'sources',
    description: 'Ids of the sources that differ.',
    of: ({ claims }) => claims.map(({ source }) => source),
  },
  {
    name: 'follows',
    type: 'string',
    refers: 'sources',
    description: 'Id of the source that this site follows; empty where nothing decides.',
    of: ({ follows }) => follows,
  },
];
