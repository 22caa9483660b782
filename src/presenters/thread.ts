import type {
  EventEntry,
  Journey,
  KnowledgeBase,
  Step,
  Thread,
  ThreadStep,
} from '../knowledge/knowledge-base.ts';
import { isSpoken } from '../knowledge/journeys.ts';
import { threadsOnTheme } from '../knowledge/threads.ts';
import { formatMonth, yearOf, type PartialDate } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { TONES, type Tone } from '../model/tones.ts';
import { anchorOf } from './events.ts';
import {
  capital,
  councilLink,
  counted,
  listInWords,
  themeLink,
  type Lookups,
  type NamedLink,
} from './lookups.ts';

const datesOf = (steps: ThreadStep[]): PartialDate[] => steps.flatMap(({ event }) => countsFrom(event) ?? []);

/** Recommendations alone say what was asked for, not what came of it. */
const isAnswer = ({ findings, responses }: ThreadStep): boolean => findings.length + responses.length > 0;

/** True where a theme can be followed: spoken of at several events, and at one by a finding or a response at least. */
export const spansEvents = ({ steps }: Thread): boolean =>
  steps.filter(isSpoken).length > 1 && steps.some(isAnswer);

/** "2015 to 2026": the years that a list of steps spans; nothing where none has a date. */
export function yearsInWords(steps: ThreadStep[]): string | undefined {
  const years = datesOf(steps).map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return undefined;
  return first === last ? String(first) : `${first} to ${last}`;
}

/** "Agency reliance in Lancashire, 2015 to 2026". */
export const threadTitle = (kb: Lookups, council: CouncilId, { theme, steps }: Thread): string =>
  [`${themeLink(kb, theme).name} in ${councilLink(kb, council).name}`, yearsInWords(steps)]
    .filter(Boolean)
    .join(', ');

/** "Not mentioned in 2015; concern in February 2018; strength in 2026." Why is left to the reader. */
export function threadReading({ steps }: Thread): string {
  const others = [yearsInWords(steps)].flatMap((years) => (years ? `, ${years}` : [])).join('');
  if (steps.every(({ tones }) => tones.length === 0))
    return `${steps.some(isAnswer) ? 'What others say of it' : 'What inspectors asked for on it'}${others}; no finding of inspectors is held here.`;
  const heard = steps.filter(({ tones, silent }) => tones.length + silent.length > 0);
  const runs = runsOf(heard).map(({ tones, members }) => {
    const when = members.map(({ event }) => whenAmong(heard, event));
    const what = listInWords(tones.map((tone) => TONES[tone].said)) || 'not mentioned';
    return `${what} in ${listInWords([...new Set(when)])}`;
  });
  return `${capital([...runs, ...othersIn(steps)].join('; '))}.`;
}

/** That at some events only others spoke, or something was asked for. */
function othersIn(steps: ThreadStep[]): string[] {
  const count = steps.filter(({ tones, silent }) => tones.length + silent.length === 0).length;
  if (count === 0) return [];
  return [
    count === 1 ? 'the other event has no finding on it' : `the other ${count} events have no finding on it`,
  ];
}

/** Steps that follow each other and were spoken of alike. */
function runsOf(steps: ThreadStep[]): { tones: Tone[]; members: ThreadStep[] }[] {
  const runs: { tones: Tone[]; members: ThreadStep[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.tones.join() === step.tones.join()) last.members.push(step);
    else runs.push({ tones: step.tones, members: [step] });
  }
  return runs;
}

/** The year, with its month where the thread has more than one event in that year. */
function whenAmong(steps: ThreadStep[], event: EventEntry): string {
  const date = countsFrom(event);
  if (date === null) return 'an event without a date';
  const sameYear = datesOf(steps).filter((each) => yearOf(each) === yearOf(date));
  return sameYear.length > 1 ? formatMonth(date) : String(yearOf(date));
}

/** "25 findings, 4 recommendations, 1 response": what there is none of is left out. */
export const saidInWords = ({ findings, recommendations, responses }: Omit<Step, 'event'>): string =>
  [
    { said: findings, noun: 'finding' },
    { said: recommendations, noun: 'recommendation' },
    { said: responses, noun: 'response' },
  ]
    .filter(({ said }) => said.length > 0)
    .map(({ said, noun }) => counted(said.length, noun))
    .join(', ');

/** "Thread: 5 events, 12 findings, 1 response". */
export const threadExtent = ({ steps }: Thread): string =>
  `Thread: ${counted(steps.length, 'event')}, ${saidInWords({
    findings: steps.flatMap(({ findings }) => findings),
    recommendations: steps.flatMap(({ recommendations }) => recommendations),
    responses: steps.flatMap(({ responses }) => responses),
  })}`;

/** A theme as a council's pages name it: what was said on it there, or the theme itself where nothing was. */
export const threadLink = (kb: Lookups, journey: Journey, id: ThemeId): NamedLink => {
  const { name, url } = themeLink(kb, id);
  return { name, url: threadOn(journey, id)?.url ?? url };
};

/** What a council's journey says on a theme. */
export const threadOn = (journey: Journey, theme: ThemeId): Thread | undefined =>
  threadsByTheme(journey).get(theme);

const threadsByTheme = once(
  ({ threads }: Journey) => new Map(threads.map((thread) => [thread.theme, thread])),
);

/** Where a journey page shows the findings on a theme at an event: under it, or with other themes of the event. */
export const placeOnJourney = (council: CouncilId, theme: ThemeId, { event, findings }: Step): string =>
  findings.some(({ themes }) => themes[0] === theme)
    ? `${anchorOf(event.id, council)}--${theme}`
    : anchorOf(event.id, council);

/** From the page of a council to what was found on a theme there. */
export const foundOn = (kb: KnowledgeBase, theme: ThemeId): Map<string, string> =>
  new Map(
    threadsOnTheme(kb, theme).map(({ journey, thread }) => [
      councilLink(kb, journey.council).url,
      thread.url,
    ]),
  );

/** Each council's thread on a theme that spans several events, by the council's name. */
export const threadsOn = (kb: KnowledgeBase, theme: ThemeId): (NamedLink & { council: CouncilId })[] =>
  threadsOnTheme(kb, theme)
    .filter(({ thread }) => spansEvents(thread))
    .map(({ journey: { council }, thread: { url } }) => ({
      name: councilLink(kb, council).name,
      url,
      council,
    }));
