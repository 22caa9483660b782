import { hasPack } from '../../knowledge/addresses.ts';
import { askedOfCouncil } from '../../knowledge/asked-again.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { toneOn } from '../../model/statements.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { citationOf } from '../../presenters/citations.ts';
import { councilView, ownGraded } from '../../presenters/council.ts';
import type { Currency } from '../../presenters/currency.ts';
import { labelOf } from '../../presenters/events.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { councilLink, entryOf, listInWords, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { againLinks } from '../parts/again.ts';
import { askedViews, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** What the scrutiny pack of a council shows: one page for its members. */
export interface PackPage {
  name: string;
  url: string;
  latest: { event: NamedLink; caption: string; currency: Currency | undefined; rows: JudgementRow[] };
  /** What the latest inspection asked for. */
  asked: StatementView[];
  /** Themes that one inspection asked for something on, and the next again: in words. */
  again: (NamedLink & { years: string; stillAsked: boolean })[];
  questions: ScrutinyQuestion[];
  /** The reports that all of it rests on, as a reference list has them. */
  sources: NamedLink[];
}

/** A question to ask, and what it rests on. */
export interface ScrutinyQuestion {
  text: string;
  links: NamedLink[];
}

/** Themes that the latest inspection was most critical of, so many. */
const CONCERNS = 5;
/** Neighbours named with a theme, so many. */
const NAMED = 3;

/** Councils that have a pack: those that exist and whose latest inspection is held. */
export const withPack = (kb: KnowledgeBase): CouncilEntry[] =>
  [...kb.councils.values()].filter(({ id, data }) => hasPack(data, kb.journeys.get(id)));

/** Null where no inspection of the council is held. */
export function packPage(site: Site, council: CouncilEntry): PackPage | null {
  const { kb } = site;
  const { latest, before, currency } = councilView(kb, council);
  if (!latest) return null;
  const recommendations = latest.statements
    .filter((each) => each.kind === 'recommendation')
    .filter(({ board }) => !board);
  const again = againOf(kb, council.id, latest);
  return {
    name: council.data.name,
    url: council.url,
    latest: {
      event: { name: labelOf(latest), url: latest.url },
      caption: judgementCaption(latest),
      currency,
      rows: judgementRows(latest, before),
    },
    asked: askedViews(site, recommendations),
    again,
    questions: [
      ...questionsOnAsked(recommendations.length, latest),
      ...again.filter(({ stillAsked }) => stillAsked).map(questionOnAgain),
      ...questionOnEarlier(again.filter(({ stillAsked }) => !stillAsked)),
      ...questionsOnConcerns(kb, council, latest),
    ],
    sources: latest.sources.map((id) => {
      const source = entryOf(kb.sources, id);
      return { name: citationOf(source), url: source.url };
    }),
  };
}

/** `stillAsked`: the latest inspection is among those that asked again. */
const againOf = (kb: KnowledgeBase, council: CouncilId, latest: EventEntry): PackPage['again'] =>
  askedOfCouncil(kb, council)
    .filter(({ repeats }) => repeats.length > 0)
    .map(({ theme, repeats }) => ({
      ...threadLink(kb, entryOf(kb.journeys, council), theme),
      years: listInWords(againLinks(repeats).map(({ name }) => name)),
      stillAsked: repeats.at(-1)?.again.event.id === latest.id,
    }));

const questionsOnAsked = (count: number, latest: EventEntry): ScrutinyQuestion[] =>
  count === 0
    ? []
    : [
        {
          text: 'For each recommendation above: what has been done, who answers for it, and by what do members see that it worked?',
          links: [{ name: labelOf(latest), url: latest.url }],
        },
      ];

const questionOnAgain = ({ name, url, years }: PackPage['again'][number]): ScrutinyQuestion => ({
  text: `Inspectors asked for something on ${name.toLowerCase()} in ${years}. What was tried after the first time, and what is different now?`,
  links: [{ name: `${name}, event by event`, url }],
});

/** One question on all that was asked for again before, and not at the latest inspection. */
const questionOnEarlier = (again: PackPage['again']): ScrutinyQuestion[] =>
  again.length === 0
    ? []
    : [
        {
          text: 'Earlier inspections asked again for something on the themes below, and the latest did not. What shows that each is settled?',
          links: again.map(({ name, url, years }) => ({ name: `${name} (${years})`, url })),
        },
      ];

function questionsOnConcerns(
  kb: KnowledgeBase,
  { id, data }: CouncilEntry,
  latest: EventEntry,
): ScrutinyQuestion[] {
  return concernsAt(latest)
    .slice(0, CONCERNS)
    .map((theme) => {
      const { name } = themeLink(kb, theme);
      const praised = data.neighbours.filter((neighbour) => isPraised(kb, neighbour, theme)).slice(0, NAMED);
      const journey = entryOf(kb.journeys, id);
      return {
        text: `The latest inspection was critical of ${name.toLowerCase()}. What do our own audits and figures say of it today${praised.length > 0 ? `, and what can we learn from neighbours that were praised for it` : ''}?`,
        links: [
          threadLink(kb, journey, theme),
          ...praised.map((neighbour) => ({
            name: councilLink(kb, neighbour).name,
            url: threadLink(kb, entryOf(kb.journeys, neighbour), theme).url,
          })),
        ],
      };
    });
}

/** The themes with most concerns at an event, each as the chief theme of what was said. */
function concernsAt({ statements }: EventEntry): ThemeId[] {
  const concerns = statements.flatMap((each) =>
    each.kind === 'finding' && each.tone === 'concern' && each.themes[0] ? [each.themes[0]] : [],
  );
  return [...Map.groupBy(concerns, (theme) => theme)]
    .sort(([a, { length: many }], [b, { length: others }]) => others - many || a.localeCompare(b))
    .map(([theme]) => theme);
}

/** True where the latest inspection of a council found strengths alone on a theme. */
function isPraised(kb: KnowledgeBase, council: CouncilId, theme: ThemeId): boolean {
  const latest = ownGraded(kb, council).at(-1);
  const tones = (latest?.statements ?? []).flatMap((each) =>
    each.kind === 'finding' && each.themes.includes(theme) ? [toneOn(each, theme)] : [],
  );
  return tones.length > 0 && tones.every((tone) => tone === 'strength');
}
