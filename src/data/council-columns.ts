import type { CouncilEntry } from '../knowledge/knowledge-base.ts';
import { COUNCIL_KINDS, REGIONS } from '../model/councils.ts';
import type { Column, Href } from './field.ts';

const nameColumns = (href: Href): Column<CouncilEntry>[] => [
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
];

const kindColumns: Column<CouncilEntry>[] = [
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
];

const codeColumns: Column<CouncilEntry>[] = [
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
];

const successionColumns: Column<CouncilEntry>[] = [
  {
    name: 'from',
    type: 'date',
    description: 'The day from which it has these duties, where it is new or not yet in being.',
    of: ({ data }) => data.from,
  },
  {
    name: 'until',
    type: 'date',
    description: 'The day it was abolished, or is to be.',
    of: ({ data }) => data.until,
  },
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
];

const neighbourColumn: Column<CouncilEntry> = {
  name: 'neighbours',
  type: 'list',
  refers: 'councils',
  description: 'Ids of its ten statistical neighbours, from a table that does not say where they come from.',
  of: ({ data }) => data.neighbours,
};

export const councilColumns = (href: Href): Column<CouncilEntry>[] => [
  ...nameColumns(href),
  ...kindColumns,
  ...codeColumns,
  ...successionColumns,
  neighbourColumn,
];
