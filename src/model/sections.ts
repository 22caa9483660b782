interface Section {
  name: string;
  url: string;
  /** What it holds, in a few words after its name. */
  holds: string;
}

const section = (name: string, url: string, holds: string): Section => ({ name, url, holds });

/** The pages that stand whatever the content; each is an address for ever. */
export const SECTIONS = {
  home: section('Home', '/', 'the way in'),
  councils: section('Councils', '/councils/', 'each with its latest judgement'),
  journeys: section('Journeys', '/journeys/', 'every event of a council in order'),
  themes: section('Themes', '/themes/', 'what was found on each, over all councils'),
  insights: section('Insights', '/insights/', 'judgements by year, spells, recommendations'),
  sources: section('Sources', '/sources/', 'newest first, with what this site says of each'),
  search: section('Search', '/search/', 'in every statement, event and page'),
  compare: section('Compare', '/compare/', 'two to four councils side by side'),
  handout: section('Handout', '/handout/', 'statements and questions for a session'),
  recommendations: section('Recommendations', '/recommendations/', 'what councils were asked, in words'),
  askedAgain: section('Asked again', '/asked-again/', 'what inspectors asked for more than once'),
  interventions: section('Interventions', '/interventions/', 'notices, directions, commissioners, trusts'),
  coverage: section('What is held', '/coverage/', 'which reports are known to exist and which are held'),
  glossary: section('Glossary', '/glossary/', 'words and initials'),
  disagreements: section(
    'Disagreements',
    '/disagreements/',
    'where sources differ, and which one is followed',
  ),
  news: section('What is new', '/new/', 'also as a feed, /feed.atom'),
  corrections: section('Corrections', '/corrections/', 'what was wrong, and since when it is right'),
  data: section('Data', '/data/', 'every table, with what its fields mean'),
  about: section('About', '/about/', 'how it is made, and what it cannot know'),
  accessibility: section('Accessibility', '/accessibility/', 'what works, and what does not yet'),
} as const;
