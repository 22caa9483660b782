import { hasPack } from '../../knowledge/addresses.ts';
import type { CouncilEntry } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { citationOf } from '../../presenters/citations.ts';
import { councilView } from '../../presenters/council.ts';
import type { Currency } from '../../presenters/currency.ts';
import { labelOf } from '../../presenters/events.ts';
import { missingFrom, type MissingLine } from '../../presenters/journey.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { entryOf, type NamedLink } from '../../presenters/lookups.ts';
import type { ListedPage, Site } from '../site.ts';
import type { ScrutinyQuestion } from './question.ts';
import { questionsOn } from './questions.ts';

/** What the scrutiny pack of a council shows: one page for its members. */
export interface PackPage {
  /** Of itself. */
  address: string;
  /** The council. */
  name: string;
  url: string;
  latest: { event: NamedLink; caption: string; currency: Currency | undefined; rows: JudgementRow[] };
  /** True where the latest inspection has no recommendations. */
  asksNothing: boolean;
  questions: ScrutinyQuestion[];
  /** The reports that all of it rests on, as a reference list has them. */
  sources: NamedLink[];
  missing: MissingLine | null;
}

export const packPages = (site: Site): ListedPage<PackPage>[] =>
  [...site.kb.councils.values()]
    .filter((council) => hasPack(council, site.kb.journeys.get(council.id)))
    .map((council) => ({ params: { council: council.id }, page: () => packPage(site, council) }));

/** Of a council of which an inspection is held. */
export function packPage(site: Site, council: CouncilEntry): PackPage {
  const { kb } = site;
  const { latest, before, currency, journey } = councilView(kb, council);
  if (!latest) throw new Error(`${council.id} has no pack: no inspection of it is held.`);
  const recommendations = latest.statements
    .filter((each) => each.kind === 'recommendation')
    .filter(({ board }) => !board);
  const rows = judgementRows(latest, before);
  return {
    address: addressOf.pack(council.id),
    name: council.data.name,
    url: council.url,
    latest: {
      event: { name: labelOf(latest), url: latest.url },
      caption: judgementCaption(latest),
      currency,
      rows,
    },
    asksNothing: recommendations.length === 0,
    questions: questionsOn({ site, council, latest, before, recommendations, rows }),
    sources: latest.sources.map((id) => {
      const source = entryOf(kb.sources, id);
      return { name: citationOf(source), url: source.url };
    }),
    missing: missingFrom(journey, kb),
  };
}
