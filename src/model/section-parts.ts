/** A part of a page that stands whatever the content, and that people ask for by itself. */
interface SectionPart {
  /** Its heading. */
  name: string;
  url: string;
  holds: string;
  alsoSaid: readonly string[];
}

const part = (name: string, url: string, holds: string, alsoSaid: string): SectionPart => ({
  name,
  url,
  holds,
  alsoSaid: alsoSaid.split(', '),
});

export const INSIGHT_PARTS = {
  years: part(
    'Overall judgements by year',
    '/insights/#years',
    'how many inspections ended in which grade, year by year and framework by framework',
    'judgements by year, judgements over time, grades over the years, national grades, national ratings, share of good councils, share of inadequate councils, proportion inadequate',
  ),
  ungraded: part(
    'Inspections without an overall grade',
    '/insights/#ungraded',
    'the judgements of each inspection since overall grades ended: leadership, help and protection, children in care, care leavers',
    'no overall grade, without an overall grade, inspections without a grade, no single word judgement, councils without a grade, 2026 judgements, judgements under the 2026 framework',
  ),
  spells: part(
    'How long councils stayed in inadequate',
    '/insights/#spells',
    'each spell in inadequate, with its months and the next grade',
    'how long inadequate, longest inadequate, longest time inadequate, stay inadequate, stay inadequate how long, time in inadequate, years in inadequate, months in inadequate, spells in inadequate, stuck in inadequate, longest in special measures, how long in special measures, time in special measures, how long to improve, leave inadequate, quickest improvement, fastest improvement',
  ),
  exits: part(
    'What had changed when councils left inadequate',
    '/insights/#exits',
    'on which themes the report that ended a spell in inadequate had no concern left, and on which it still had',
    'what changed, what had changed, what improved, what improves first, what gets better first, leaving inadequate, left inadequate, get out of inadequate, what is left to do after inadequate',
  ),
  themes: part(
    'What inspectors recommend',
    '/insights/#themes',
    'in what share of reports a recommendation touches each theme, by framework and by year',
    'themes asked for, themes asked for by year, themes of recommendations, recommendations by theme, most common recommendations, commonest recommendations, most frequent recommendations, recommended most, recommend most often, asked for most',
  ),
  agency: part(
    'Shares of agency staff, as reported',
    '/insights/#agency',
    'each with whom it counts and its source',
    'agency shares, agency staff shares, agency worker shares, share of agency, agency rates, agency numbers, agency figures, agency staff by council',
  ),
} as const;

export const COUNCIL_PARTS = {
  followed: part(
    'Councils that ended, and what followed',
    '/councils/#followed',
    'how inspectors last judged each council that is gone, and first judged those that took over',
    'councils that no longer exist, abolished councils, former councils, old councils, reorganised councils, local government reorganisation, new unitary councils, predecessors and successors, successor councils, predecessor councils, councils that were replaced',
  ),
} as const;

export const ABOUT_PARTS = {
  independent: part(
    'Independent; not Ofsted',
    '/about/#independent',
    'this site only reads what inspectors and others have published',
    'is this ofsted, is this an ofsted site, is this site run by the government, independent of ofsted, official site, government site',
  ),
  frameworks: part(
    'Frameworks differ',
    '/about/#frameworks',
    'the frameworks of inspection with their dates, scales and areas, and how far their judgements can be compared',
    'frameworks, ofsted frameworks, ofsted frameworks over the years, inspection frameworks, old frameworks, framework changes, frameworks compared, difference between frameworks, history of frameworks, types of inspection, kinds of inspection',
  ),
  compared: part(
    '2015, 2020 and 2026 side by side',
    '/about/#compared',
    'which judgements of three frameworks correspond, which grades can be read in order, and which cannot be compared',
    'compare 2015 2020 2026 judgement, compare 2015 2020 2026, compare 2015 and 2026, compare 2015 and 2020, compare judgements, can judgements be compared, how far can judgements be compared, are judgements comparable, comparable judgements, compare judgements of different years, compare old and new judgements, compare grades, can grades be compared, compare ratings, compare frameworks, compare sif and ilacs',
  ),
  cite: part(
    'Links and citations',
    '/about/#cite',
    'how to link to one statement and cite it, also with a reference manager',
    'how to cite, how do i cite, how do i cite a finding, cite a finding, cite this site, citing, citation, citations, permalink, permanent link, stable link, link to a finding, copy a link, ris, bibtex, zotero, endnote, mendeley',
  ),
  digests: part(
    'How digests are made',
    '/about/#digests',
    'how each report was told in our own words, and how that was checked',
    'ai, written by ai, made with ai, language models, how are digests made, how are summaries made, who wrote the summaries, who checks the summaries',
  ),
  sources: part(
    'Sources and their licences',
    '/about/#sources',
    'which source is followed, and what may be reused',
    'licence, licences, copyright, creative commons, terms of use',
  ),
  missing: part(
    'What is missing',
    '/about/#missing',
    'how much the site holds, and what it cannot tell',
    'limitations, what is not here',
  ),
  contact: part(
    'Report an error, or write to us',
    '/about/#contact',
    'how to correct what stands here',
    'report an error, report a mistake, tell you about an error, contact us, write to us, get in touch, feedback on the site',
  ),
} as const;
