import { askedIn, type Asked } from './asked.ts';
import { giveWay } from './give-way.ts';
import { hitsOf, type Hits } from './hits.ts';
import type { Library } from './library.ts';
import { likelyThemes, shownInAnyCase, type LikelyTheme } from './likely-themes.ts';
import type { Names } from './names.ts';
import { rankedByNearness } from './nearness.ts';
import { rank, type Ranked } from './rank.ts';
import { FOR_PAGES, MOST_REQUESTS } from './room.ts';
import type { SpokenThemes } from './spoken-themes.ts';
import type { Desk, Understood } from './understand.ts';

/** What an index has on a question. */
export interface FoundIn {
  /** What the question names. */
  named: Asked;
  /** What holds each part of it. */
  hits: Hits[];
  /** What themes it is about. */
  likely: LikelyTheme[];
  ranked: Ranked[];
  isEmpty: boolean;
  /** True where some record holds every part. */
  whole: boolean;
}

/** Finds the records that hold something of a question, the best first, and what it names and is about. */
export async function findIn(
  understood: Understood,
  { names, spoken }: { names: Names; spoken: SpokenThemes },
  desk: Desk,
): Promise<FoundIn> {
  const { library } = desk;
  const { parts } = understood;
  const named = namedIn(understood, names, library);
  const hits = await Promise.all(parts.map((part) => hitsOf(part, library)));
  // Who names pages is not guessed at.
  const likely = named.pages.length > 0 ? [] : await likelyIn(understood, spoken, library);
  const ranked = await rankedIn({ ...understood, hits, likely }, desk);
  const isEmpty = parts.length === 0;
  const whole = isEmpty || ranked.some((each) => each.parts === parts.length);
  return { named, hits, likely, ranked, isEmpty, whole };
}

const namedIn = ({ question, meant }: Understood, names: Names, { start }: Library): Asked =>
  meant.phrases.length > 0
    ? { pages: [], names: [] }
    : askedIn(
        question,
        meant.words.map(({ form }) => form),
        names,
        start,
      );

/** What themes the words beside councils are about. */
const likelyIn = ({ question, parts }: Understood, spoken: SpokenThemes, library: Library) =>
  likelyThemes(
    { parts: parts.filter(({ look }) => look.for !== 'council'), spoken: spoken(question) },
    library,
  );

interface Rankable extends Understood {
  hits: readonly Hits[];
  likely: readonly LikelyTheme[];
}

async function rankedIn(
  { question, parts, hits, likely }: Rankable,
  { room, library }: Desk,
): Promise<Ranked[]> {
  await giveWay();
  const ofCouncils = hits.filter((_, at) => parts[at]?.look.for === 'council');
  const requests = MOST_REQUESTS - room.spent() - FOR_PAGES;
  const theme = shownInAnyCase({ parts, likely });
  if (theme) library.fetchAhead([library.pathOf.record(theme.record)]);
  const ranked = await rankedByNearness(
    question,
    { ranked: rank(hits, library.start.count, ofCouncils), requests },
    library,
  );
  await giveWay();
  return ranked;
}
