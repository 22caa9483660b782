import { reportYears } from '../../knowledge/insights.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { recommendationYears, type StatementYear } from '../../knowledge/statement-years.ts';
import { addressOf } from '../../model/addresses.ts';
import { REGIONS } from '../../model/councils.ts';
import { gradeIn, GRADES } from '../../model/grades.ts';
import { once } from '../../model/once.ts';
import { ABOUT_PARTS, COUNCIL_PARTS, INSIGHT_PARTS } from '../../model/section-parts.ts';
import { SECTIONS } from '../../model/sections.ts';
import { TABLES } from '../../model/tables.ts';

/** A page that is about no one council, theme or source, or a part of it that has an address. */
export interface SitePage {
  name: string;
  url: string;
  /** What it holds, in a sentence. */
  text: string;
  /** What people say for it. */
  alsoSaid: readonly string[];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const { home: _home, search: _search, ...FOUND } = SECTIONS;

/** Sections and their parts. Home and the search itself are where a reader is or comes from. */
const sections: readonly SitePage[] = [FOUND, INSIGHT_PARTS, COUNCIL_PARTS, ABOUT_PARTS]
  .flatMap((pages) => Object.values(pages))
  .map(({ name, url, holds, alsoSaid }) => ({ name, url, text: sentence(holds), alsoSaid }));

interface CouncilList {
  key: 'grade' | 'region';
  /** The value of the filter, and what it is called. */
  value: string;
  name: string;
  /** "are in London": what its councils have in common. */
  share: string;
  count: number;
}

/** The list of councils as one of its filters leaves it; none where no council is left. */
const councilList = ({ key, value, name, share, count }: CouncilList): SitePage[] =>
  count === 0
    ? []
    : [
        {
          name: `${key === 'grade' ? 'Councils by latest judgement' : 'Councils by region'}: ${name}`,
          url: `${SECTIONS.councils.url}?${new URLSearchParams({ [key]: value }).toString()}`,
          text: `Councils that exist today and ${share}: ${count}.`,
          alsoSaid: ['', ' councils', ' authorities', ' boroughs'].map((noun) =>
            `${name}${noun}`.toLowerCase(),
          ),
        },
      ];

/** Councils by the grade that each was last given overall, and by region. */
function councilLists({ councils, journeys }: KnowledgeBase): SitePage[] {
  const living = [...councils.values()].filter(({ stage }) => stage === 'living');
  const lastGrades = living.map(({ id }) => {
    const journey = journeys.get(id);
    return gradeIn(journey && ownInspections(journey).at(-1)?.judgements.overall);
  });
  const byGrade = Object.entries(GRADES).flatMap(([value, name]) =>
    councilList({
      key: 'grade',
      value,
      name,
      share: `were last judged “${name}” overall, by the reports held here`,
      count: lastGrades.filter((grade) => grade === value).length,
    }),
  );
  const byRegion = REGIONS.flatMap((region) =>
    councilList({
      key: 'region',
      value: region,
      name: region,
      share: `stand in the region ${region}`,
      count: living.filter(({ data }) => data.region === region).length,
    }),
  );
  return [...byGrade, ...byRegion];
}

const datedYears = (all: readonly StatementYear[]): StatementYear[] =>
  all.filter(({ key }) => /^\d+$/u.test(key));

/** What each year holds, over all councils. */
const years = (kb: KnowledgeBase): SitePage[] => [
  ...reportYears(kb).map((year) => ({
    name: `Inspections published in ${year}`,
    url: addressOf.insightYear(year),
    text: 'Each council with its overall grade, and the themes of what was recommended.',
    alsoSaid: [`inspections ${year}`, `judgements ${year}`, `inspection reports ${year}`],
  })),
  ...datedYears(recommendationYears(kb)).map(({ key, url }) => ({
    name: `Recommendations of ${key}`,
    url,
    text: 'What inspectors asked councils to improve, each with its place in the report.',
    alsoSaid: [`recommendations ${key}`],
  })),
];

const tables: readonly SitePage[] = Object.entries(TABLES).map(([id, name]) => ({
  name: `Table: ${name}`,
  url: `${SECTIONS.data.url}#${id}`,
  text: `${name} as CSV for spreadsheets and JSON for programs, with what each field means.`,
  alsoSaid: [...new Set([name.toLowerCase(), id.replaceAll('-', ' ')])].flatMap((words) => [
    `${words} csv`,
    `${words} table`,
    `${words} data`,
  ]),
}));

/** What the site has besides councils, themes, sources and what they say. */
export const sitePages = once((kb: KnowledgeBase): SitePage[] => [
  ...sections,
  ...councilLists(kb),
  ...years(kb),
  ...tables,
]);
