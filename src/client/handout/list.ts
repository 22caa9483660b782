/** What a handout holds: statements and questions in the order in which they are printed, and its title. */
export interface Handout {
  title: string;
  /** `medway/2015-11-27-inspection-report~caseloads-high`: source and id of each statement. */
  statements: string[];
  /** `neglect.2`: the second question of a theme. */
  questions: string[];
}

const KEY = /^[a-z0-9-]+\/[a-z0-9-]+~[\w-]+$/u;
const QUESTION = /^[a-z0-9-]+\.\d+$/u;

export const EMPTY: Handout = { title: '', statements: [], questions: [] };

/** `/sources/medway/2015-report/#caseloads-high` -> `medway/2015-report~caseloads-high`; null for any other address. */
export function handoutKey(address: string): string | null {
  const [, source, id] = /\/sources\/([a-z0-9-]+\/[a-z0-9-]+)\/#([\w-]+)$/u.exec(address) ?? [];
  return source && id ? `${source}~${id}` : null;
}

/** The other way round, from the root of the site. */
export const addressOfKey = (key: string): string => `/sources/${key.replace('~', '/#')}`;

/** Whose file of data holds it. */
export const councilOfKey = (key: string): string => key.split('/')[0] ?? '';

/** An address is a handout that can be sent on: `?s=…,…&q=…&title=…`. Null where it names nothing. */
export function handoutIn(search: string): Handout | null {
  const params = new URLSearchParams(search);
  const list = (name: string, form: RegExp) =>
    [...new Set((params.get(name) ?? '').split(','))].filter((each) => form.test(each));
  const handout = {
    title: params.get('title')?.trim() ?? '',
    statements: list('s', KEY),
    questions: list('q', QUESTION),
  };
  return isEmpty(handout) ? null : handout;
}

/** The other way round; what is empty is left out. */
export function handoutSearch({ title, statements, questions }: Handout): string {
  const parts = [
    statements.length > 0 && `s=${statements.join(',')}`,
    questions.length > 0 && `q=${questions.join(',')}`,
    title && `title=${encodeURIComponent(title)}`,
  ];
  const query = parts.filter(Boolean).join('&');
  return query && `?${query}`;
}

export const isEmpty = ({ title, statements, questions }: Handout): boolean =>
  title === '' && statements.length + questions.length === 0;

/** Takes out what is in, and puts in at the end what is not. */
export const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** One place up (-1) or down (1), as far as there are places. */
export function moved(list: readonly string[], item: string, by: -1 | 1): string[] {
  const from = list.indexOf(item);
  const others = list.filter((each) => each !== item);
  return from < 0 ? [...list] : others.toSpliced(Math.max(0, from + by), 0, item);
}
