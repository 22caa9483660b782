interface Section {
  name: string;
  url: string;
  /** What it holds, in a few words after its name. */
  holds: string;
  /** What people also call it, or ask where it answers: the search finds it by these. */
  alsoSaid: readonly string[];
}

const section = (name: string, url: string, holds: string, alsoSaid = ''): Section => ({
  name,
  url,
  holds,
  alsoSaid: alsoSaid ? alsoSaid.split(', ') : [],
});

/** The pages that stand whatever the content; each is an address for ever. */
export const SECTIONS = {
  home: section('Home', '/', 'the way in'),
  councils: section(
    'Councils',
    '/councils/',
    'each with its latest judgement, as a map and as a list; its page leads to its scrutiny pack',
    'list of councils, all councils, list of authorities, councils by grade, councils by region, map of councils, council ratings, ofsted ratings, ofsted grades, ratings table, league table, ranking, best councils, worst councils, scrutiny pack, members pack, pack for members, pack for councillors, briefing for members, briefing for councillors',
  ),
  journeys: section(
    'Journeys',
    '/journeys/',
    'every event of a council in order',
    'all journeys, list of journeys, timelines, inspection histories, inspection history, history of inspections, inspections over time',
  ),
  themes: section(
    'Themes',
    '/themes/',
    'what was found on each, over all councils',
    'list of themes, all themes, topics, list of topics',
  ),
  insights: section(
    'Insights',
    '/insights/',
    'judgements by year, spells in inadequate, what inspectors recommend, shares of agency staff',
    'trends, national trends, national picture, national statistics, statistics, charts, graphs, whole country',
  ),
  leftInadequate: section(
    'Out of inadequate',
    '/insights/left-inadequate/',
    'what inspectors said had changed when councils were no longer inadequate, council by council',
    'what had changed council by council, councils that left inadequate, councils no longer inadequate, councils that improved, how councils improved, how councils got better, how to get out of inadequate, getting out of inadequate, turned around, turnaround, success stories, improvement stories',
  ),
  sources: section(
    'Sources',
    '/sources/',
    'reports, letters and news, the newest first, with what this site says of each',
    'list of sources, all sources, reports, list of reports, all reports, inspection reports, newest reports, latest reports, recent reports',
  ),
  search: section('Search', '/search/', 'in every statement, event and page'),
  compare: section(
    'Compare',
    '/compare/',
    'two to four councils side by side, and each with its statistical neighbours',
    'compare councils, comparison, comparing councils, councils side by side, benchmarking, compare authorities, compare with neighbours, statistical neighbours, nearest neighbours, similar councils, compare with similar councils',
  ),
  handout: section(
    'Handout',
    '/handout/',
    'statements and questions for a session, on one or two pages to print',
    'make a handout, training handout, training materials, materials for a training session, worksheet, printable statements, session plan, discussion questions, questions for trainers',
  ),
  recommendations: section(
    'Recommendations',
    '/recommendations/',
    'what councils were asked, in words',
    'all recommendations, list of recommendations, every recommendation, what councils were asked to do, what councils must improve, areas for improvement, what ofsted asked for, recommendations by year, recommendations by council',
  ),
  askedAgain: section(
    'Asked again',
    '/asked-again/',
    'what inspectors asked for more than once, asked for twice',
    'repeated recommendations, recommendations repeated, recommendations made again, recommendations made twice, same recommendation, recurring recommendations, recommendations not acted on, recommendations not met, asked for more than once, asked for twice',
  ),
  foundAgain: section(
    'Found again',
    '/found-again/',
    'concerns that one inspection found and the next found too, by theme and by council',
    'concerns found again, weaknesses found again, found again, weaknesses that came back, weaknesses came back, recurring weaknesses, recurring concerns, repeated concerns, repeated weaknesses, same concerns, same weaknesses, persistent weaknesses, persistent concerns, still a concern, concerns not resolved, weaknesses not resolved',
  ),
  interventions: section(
    'Interventions',
    '/interventions/',
    'notices, directions, commissioners, trusts',
    'government intervention, councils in intervention, councils under intervention, improvement notices, list of improvement notices, statutory directions, list of directions, list of commissioners, councils with commissioners, list of trusts, all trusts, councils with trusts, took over services, services taken over, services taken away, services run by trusts, councils in special measures',
  ),
  coverage: section(
    'What is held',
    '/coverage/',
    'which reports are known to exist and which are held',
    'coverage, missing reports, reports you do not have, reports not here, reports missing, reports not held, reports held, which reports do you have, what is not held, how complete, completeness, gaps in the data, known reports, register of inspections',
  ),
  notKnown: section(
    'What is not known',
    '/not-known/',
    'reports and letters that are not held, visits and ends of measures without a date, and what was looked for and not found, council by council',
    'not known, unknowns of the site, gaps, list of gaps, what is missing, what does the site not know, what does this site not know, what the site does not know, what this site does not know, what do you not know, what is missing from the journeys, looked for and not found, not found, letters not seen, letters missing, missing letters, missing dates, visits without a date, undated visits, directions without an end',
  ),
  glossary: section(
    'Glossary',
    '/glossary/',
    'words and initials',
    'words and initials, initials, acronyms, list of acronyms, abbreviations, list of abbreviations, jargon, jargon buster, definitions, terms, list of terms, dictionary',
  ),
  disagreements: section(
    'Disagreements',
    '/disagreements/',
    'where sources differ, and which one is followed',
    'where sources disagree, sources disagree, sources differ, conflicting sources, contradictions, sources contradict, conflicting reports, conflicting dates',
  ),
  news: section(
    'What is new',
    '/new/',
    'what was added, changed or withdrawn, day by day; also as a feed, /feed.atom',
    'what is new, whats new, what has changed, changes on the site, new on the site, recent changes, latest changes, updates, site updates, feed, rss, rss feed, atom feed, follow the site',
  ),
  corrections: section(
    'Corrections',
    '/corrections/',
    'what was wrong, and since when it is right',
    'errors corrected, mistakes corrected, mistakes on the site, errors on the site, what was wrong, corrected statements, withdrawn statements',
  ),
  data: section(
    'Data',
    '/data/',
    'every table, with what its fields mean',
    'download data, download everything, download, csv, spreadsheet, open data, raw data, all data, tables, list of tables, dataset, api',
  ),
  about: section(
    'About',
    '/about/',
    'how it is made, and what it cannot know',
    'about this site, about the site, about this website, who made this site, who runs this site, what is this site, how was this made, method, methodology, how reliable, how accurate, can i trust this site',
  ),
  accessibility: section(
    'Accessibility',
    '/accessibility/',
    'what works, and what does not yet',
    'accessibility statement, screen reader, wcag',
  ),
} as const;
