/** What a handout holds: statements and questions in the order in which they are printed, and its title. */
export interface Handout {
  title: string;
  /** `medway/2015-11-27-inspection-report~caseloads-high`: source and id of each statement. */
  statements: string[];
  /** `neglect.2`: the second question of a theme. */
  questions: string[];
  /** Where a statement was chosen: "Neglect, filtered by concern, London". Those of older addresses do not say it. */
  from: Record<string, string>;
}

const KEY = /^[a-z0-9-]+\/[a-z0-9-]+~[\w-]+$/u;
const QUESTION = /^[a-z0-9-]+\.\d+$/u;

export const EMPTY: Handout = { title: '', statements: [], questions: [], from: {} };

/** `/sources/medway/2015-report/#caseloads-high` -> `medway/2015-report~caseloads-high`; null for any other address. */
export function handoutKey(address: string): string | null {
  const [, source, id] = /\/sources\/([a-z0-9-]+\/[a-z0-9-]+)\/#([\w-]+)$/u.exec(address) ?? [];
  return source && id ? `${source}~${id}` : null;
}

/** The other way round, from the root of the site. */
export const addressOfKey = (key: string): string => `/sources/${key.replace('~', '/#')}`;

/** Whose file of data holds it. */
export const councilOfKey = (key: string): string => key.split('/')[0] ?? '';

/** An address is a handout that can be sent on: `?s=…,…&q=…&title=…&from=…`. Null where it names nothing. */
export function handoutIn(search: string): Handout | null {
  const params = new URLSearchParams(search);
  const list = (name: string, form: RegExp) =>
    [...new Set((params.get(name) ?? '').split(','))].filter((each) => form.test(each));
  const handout = {
    title: params.get('title')?.trim() ?? '',
    statements: list('s', KEY),
    questions: list('q', QUESTION),
    from: fromIn(params.getAll('from'), params.get('s')?.split(',') ?? []),
  };
  return isEmpty(handout) ? null : handout;
}

/** `1,3 Neglect`: the first and the third statement were chosen on that page. */
const fromIn = (values: readonly string[], keys: readonly string[]): Handout['from'] =>
  Object.fromEntries(
    values.flatMap((value) => {
      const [, places = '', words = ''] = /^([\d,]+) (.+)$/u.exec(value) ?? [];
      return places.split(',').flatMap((place) => {
        const key = keys[Number(place) - 1];
        return key && KEY.test(key) ? [[key, words]] : [];
      });
    }),
  );

/** Where statements were chosen, with their places in the handout, from 1. */
export const chosenFrom = ({ statements, from }: Handout): { words: string; places: number[] }[] => {
  const placed = statements.flatMap((key, at) => (from[key] ? [{ words: from[key], place: at + 1 }] : []));
  return [...Map.groupBy(placed, ({ words }) => words)].map(([words, members]) => ({
    words,
    places: members.map(({ place }) => place),
  }));
};

/** The other way round; what is empty is left out. */
export function handoutSearch(handout: Handout): string {
  const { title, statements, questions } = handout;
  const parts = [
    statements.length > 0 && `s=${statements.join(',')}`,
    questions.length > 0 && `q=${questions.join(',')}`,
    title && `title=${written(title)}`,
    ...chosenFrom(handout).map(({ words, places }) => `from=${written(`${places.join(',')} ${words}`)}`),
  ];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

/** A code is the coarser, and the easier to read, the shorter the address: what may stand there as it is does. */
const written = (words: string): string =>
  encodeURIComponent(words).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3A', ':');

export const isEmpty = ({ title, statements, questions }: Handout): boolean =>
  title === '' && statements.length + questions.length === 0;

/** Takes out what is in, and puts in at the end what is not. */
export const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** A statement goes in, with the words for where it was chosen (none where that goes without saying), or is taken out. */
function withStatement(handout: Handout, key: string, words: string): Handout {
  const from = Object.entries({ ...handout.from, [key]: words });
  const statements = toggled(handout.statements, key);
  const kept = from.filter(([each, said]) => said && statements.includes(each));
  return { ...handout, statements, from: Object.fromEntries(kept) };
}

/** What is chosen on a page, a statement or a question, goes in, or is taken out. */
export const withChosen = (handout: Handout, key: string, words: string): Handout =>
  QUESTION.test(key)
    ? { ...handout, questions: toggled(handout.questions, key) }
    : withStatement(handout, key, words);

/** Whether a statement or a question is in. */
export const isChosen = ({ statements, questions }: Handout, key: string): boolean =>
  statements.includes(key) || questions.includes(key);

/** "4 statements and 1 question"; empty where there are none. */
export function handoutInWords({ statements, questions }: Handout): string {
  const parts = [
    { count: statements.length, noun: 'statement' },
    { count: questions.length, noun: 'question' },
  ].filter(({ count }) => count > 0);
  return parts.map(({ count, noun }) => `${count} ${noun}${count === 1 ? '' : 's'}`).join(' and ');
}

/** One place up (-1) or down (1), as far as there are places. */
export function moved(list: readonly string[], item: string, by: -1 | 1): string[] {
  const from = list.indexOf(item);
  const others = list.filter((each) => each !== item);
  return from < 0 ? [...list] : others.toSpliced(Math.max(0, from + by), 0, item);
}
