/** Every rule that content is checked by. Each has a page, `docs/rules/<rule>.md`, with an example and the cure. */
export const RULES = {
  'file-encoding': 'A file is UTF-8 text without invisible characters.',
  'conflict-marker': 'A file holds one side of a merge, without the marks of git.',
  'file-kind': 'Content is ordinary Markdown and YAML files in known places, not links or other files.',
  'file-name': 'A file is named in lower-case words joined by hyphens.',
  'file-size': 'A file is no larger than a person would write.',
  'nesting-depth': 'Quotes, lists and directives are not nested deeper than a reader can follow.',
  'front-matter-missing': 'A file opens with YAML front matter between lines of ---.',
  'front-matter-syntax': 'Front matter is valid YAML.',
  'front-matter-language': 'Front matter is YAML only; no code is run.',
  'unknown-key': 'Front matter holds only keys of the content model.',
  'missing-key': 'Required keys are there.',
  'invalid-value': 'Values are of the kind that the content model describes.',
  'unknown-directive': 'Directives are finding, recommendation, response and, inside them, figure.',
  'directive-attribute': 'Directives have the attributes they need and no others.',
  'directive-place': 'Statements stand at the top level of a source; figures stand inside statements.',
  'figure-value': 'A figure holds a number, or says its value.',
  'figure-population':
    'A figure is of the council’s own people or cases, not of England or of other councils, and no target.',
  'statement-empty': 'A statement says something.',
  'hidden-text': 'What is written is shown to readers, and no code of ours with it.',
  'text-structure': 'Headings go down one level at a time from the second; lists have no boxes to tick.',
  'raw-html': 'Text is Markdown; raw HTML does not pass.',
  'unsafe-link': 'Links lead to web or mail addresses or to places on this site.',
  'duplicate-id': 'An id is used once.',
  'common-alias': 'An alias is a name, not a word of every other sentence.',
  'unknown-council': 'Councils named have a file.',
  'unknown-theme': 'Themes named have a file.',
  'unknown-source': 'Sources named have a file.',
  'unknown-event': 'Events named are declared by a source.',
  'unknown-finding': 'Findings named are in a source.',
  'unknown-measure': 'Measures that figures name are in the list of measures.',
  'event-conflict': 'Sources of one event agree on what type of event it is.',
  'event-date': 'Dates are of days that have come, in the order of things, and of the year that a name says.',
  'event-facts':
    'An event has the facts of its type, and the areas and grades of its framework in its time; a measure is ended by another event.',
  'same-event': 'One visit has one id, and one number.',
  'same-source': 'One report, letter or piece is one source.',
  'source-council':
    'A source stands under a council that it is about; its events and statements are of councils that were there.',
  'statement-council': 'It is clear which council and event a statement is about.',
  'recommendation-item':
    'Each recommendation of a report puts one item of its list into words, and no two the same.',
  'theme-evidence':
    'A sentence on what the evidence says rests on statements on that theme, of three councils, of the tone it claims.',
  'theme-followed':
    'What is followed from one report to the next is on the theme, of one council and its successors, and in the order of time.',
  'succession-mismatch': 'Predecessors and successors name each other, with the same date.',
  'broken-link': 'Links inside the site lead to a page that exists.',
  redirect: 'A redirect leads from an address that a page had to one that exists, and not in a circle.',
  'address-list': 'The list of published addresses is there, whole and in order.',
  'lost-address': 'An address once published stays, or redirects.',
  'correction-address':
    'A correction names what is on the site; a withdrawal what was published and is gone.',
  'evidence-place': 'Paragraphs and pages named are in the text of the source, where that is at hand.',
  'evidence-figure':
    'Figures stand in the paragraph or page that their statement names, where the text is at hand.',
} as const;

export type RuleId = keyof typeof RULES;
