import { SECTIONS } from '../model/sections.ts';
import type { Dataset } from './field.ts';

interface Llms {
  tables: Pick<Dataset, 'name' | 'title'>[];
  /** Makes an address of the site whole. */
  whole: (address: string) => string;
}

const { councils, journeys, themes, sources, disagreements, coverage, notKnown, news, corrections } =
  SECTIONS;
const PAGES = [councils, journeys, themes, sources, disagreements, coverage, notKnown, news, corrections];

/** What programs that read for people need to know: what is where, and how it is cited (https://llmstxt.org). */
export const llmsText = ({ tables, whole }: Llms): string =>
  `# Improvement Journeys

> What inspectors found in England’s council children’s services: council by council, theme by theme and year by year. Independent; not Ofsted. Every statement is in our own words and leads to its source.

Cite a statement by its source (publisher, title, date, paragraph or page) and by its address on this site, which stays. Two dates are kept apart: when inspectors were there, and when the report came out. Grades are read, never inferred; what no source states is shown as not stated. A figure is of the population named with it. Words and tables: Creative Commons Attribution 4.0; each source keeps its own licence.

## Pages

${PAGES.map(({ name, url, holds }) => `- [${name}](${whole(url)}): ${holds}`).join('\n')}

## Data

- [datapackage.json](${whole('/data/datapackage.json')}): what every table and field means
${tables.map(({ name, title }) => `- [${title}](${whole(`/data/${name}.csv`)}): also as ${name}.json`).join('\n')}
`;
