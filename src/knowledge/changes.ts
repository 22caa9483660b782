import type { Figure } from '../compiler/compiled.ts';
import { councilOf, type CouncilId, type ThemeId } from '../model/ids.ts';
import { addressesOf } from './addresses.ts';
import type { EventEntry, KnowledgeBase } from './knowledge-base.ts';
import type { Statement } from './statement.ts';

/** A statement or an event as it stands, to be told from what it was before. */
export interface Said {
  address: string;
  kind: 'statement' | 'event';
  council: CouncilId;
  themes: ThemeId[];
  /** All that it says, in one line, and not where it is filed: a theme or a council may get another name. */
  state: string;
}

/** Every statement and event, by its address. */
export function saidIn({ statements, events }: KnowledgeBase): Map<string, Said> {
  const said = [...statements.inOrder.map(saidByStatement), ...[...events.values()].map(saidByEvent)];
  return new Map(said.map((one) => [one.address, one]));
}

function saidByStatement(statement: Statement): Said {
  const { id: _id, key: _key, url, content: _content, figures, ...rest } = statement;
  const { source: _source, also: _also, event: _event, council, themes, ...said } = rest;
  const tones = 'otherTones' in said ? { otherTones: Object.values(said.otherTones) } : {};
  const state = JSON.stringify({ ...said, ...tones, figures: figures.map(withoutPlace) });
  return { address: url, kind: 'statement', council, themes, state };
}

const withoutPlace = ({ place: _, ...figure }: Figure): Omit<Figure, 'place'> => figure;

function saidByEvent(event: EventEntry): Said {
  const { id, url, statements: _statements, declarations: _declarations, ...rest } = event;
  // Where an event without a date stands is no more than how we order what is said.
  const {
    sources: _sources,
    councils: _councils,
    before: _before,
    reported: _reported,
    endedBy,
    ...facts
  } = rest;
  return {
    address: url,
    kind: 'event',
    council: councilOf(id),
    themes: [],
    // Named only where it is stated: what was written down before there was such a fact stays as it is.
    state: JSON.stringify(endedBy === null ? facts : { ...facts, endedBy }),
  };
}

/** How one thing differs between two states of the content. */
export interface Difference {
  added: string[];
  changed: string[];
  gone: string[];
}

/** What changed between two states of the content, as readers meet it. Addresses only, in order. */
export interface Changes {
  pages: Difference;
  events: Difference;
  statements: Difference;
  /** Addresses that were offered before, are not now, lead nowhere, and were not withdrawn. */
  lost: string[];
}

/** A state of the content: what it says, and what has become of addresses that are gone. */
interface State {
  knowledgeBase: KnowledgeBase;
  redirects: ReadonlyMap<string, unknown>;
  withdrawn: ReadonlyMap<string, unknown>;
}

/** Two states of the content -> what changed from the first to the second. */
export function changesBetween(before: State, after: State): Changes {
  const said = [saidIn(before.knowledgeBase), saidIn(after.knowledgeBase)] as const;
  const only = (kind: Said['kind']) => said.map((all) => statesOf(all, kind)) as [States, States];
  const offered = addressesOf(after.knowledgeBase);
  const gone = [...addressesOf(before.knowledgeBase)].filter((address) => !offered.has(address));
  return {
    pages: difference(pagesOf(before.knowledgeBase), pagesOf(after.knowledgeBase)),
    events: difference(...only('event')),
    statements: difference(...only('statement')),
    lost: gone.filter((address) => !after.redirects.has(address) && !after.withdrawn.has(address)).sort(),
  };
}

type States = ReadonlyMap<string, string>;

const statesOf = (said: ReadonlyMap<string, Said>, kind: Said['kind']): States =>
  new Map(
    [...said.values()].filter((one) => one.kind === kind).map(({ address, state }) => [address, state]),
  );

/** Pages of which a maintainer writes the words: what stands on them, without what is counted from elsewhere. */
function pagesOf({ councils, themes, sources }: KnowledgeBase): States {
  const written = [...councils.values(), ...themes.values()].map(({ url, data, blocks }) => [
    url,
    { data, blocks },
  ]);
  const digests = [...sources.values()].map(({ url, data, blocks, statements }) => [
    url,
    { data, blocks, statements: statements.map((statement) => saidByStatement(statement).state) },
  ]);
  return new Map([...written, ...digests].map(([url, page]) => [url as string, JSON.stringify(page)]));
}

function difference(before: States, after: States): Difference {
  const kept = [...after.keys()].filter((address) => before.has(address));
  return {
    added: [...after.keys()].filter((address) => !before.has(address)).sort(),
    changed: kept.filter((address) => before.get(address) !== after.get(address)).sort(),
    gone: [...before.keys()].filter((address) => !after.has(address)).sort(),
  };
}
