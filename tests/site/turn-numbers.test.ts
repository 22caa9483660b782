import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

const { folder } = inject('sites').root;

/** What readers can load: what pages say of concerns found again is counted anew from it. */
const table = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(path.join(folder, `data/${name}.json`), 'utf8')) as Row[];

const htmlOf = (address: string): string => readFileSync(path.join(folder, address, 'index.html'), 'utf8');
const textOf = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

interface Said {
  council: string;
  event: string | null;
  themes: string[];
}
interface Finding extends Said {
  tone: string;
  otherTones: string[];
}
interface Event {
  id: string;
  councils: string[];
  type: string;
  start: string | null;
  published: string | null;
}
interface Followed {
  council: string;
  theme: string;
  first: string;
  next: string;
  firstConcerns: number;
  nextConcerns: number;
  nextFindings: number;
  askedBothTimes: boolean;
}

const themes = table<{ id: string }>('themes').map(({ id }) => id);
const findings = table<Finding>('findings');
const followed = table<Followed>('found-again');
const again = followed.filter(({ nextConcerns }) => nextConcerns > 0);

const toneOn = ({ tone, otherTones }: Finding, theme: string): string =>
  otherTones.map((pair) => pair.split(':')).find(([on]) => on === theme)?.[1] ?? tone;

const keyOf = (council: string, event: string | null, theme: string) => `${council} ${event} ${theme}`;
const byPlace = <Row extends Said>(rows: readonly Row[]): Map<string, Row[]> => {
  const places = new Map<string, Row[]>();
  for (const row of rows)
    for (const theme of row.themes) {
      const key = keyOf(row.council, row.event, theme);
      places.set(key, [...(places.get(key) ?? []), row]);
    }
  return places;
};
const foundAt = byPlace(findings);
const askedAt = byPlace(table<Said & { board: boolean }>('recommendations').filter(({ board }) => !board));

const graded = new Set(
  table<{ event: string; grade: string }>('judgements')
    .filter(({ grade }) => grade !== 'not-judged')
    .map(({ event }) => event),
);
const told = new Set(findings.map(({ event }) => event));
const reports = table<{ council: string; published: string; source: string | null }>('coverage');
const events = table<Event>('events');
const dateOf = ({ published, start }: Event) => published ?? start ?? '9999';

/** A council's inspections with grades, each with the next, where all between is held and both are told. */
function pairsOf(council: string): [Event, Event][] {
  const known = reports.filter((report) => report.council === council);
  const own = events
    .filter(
      ({ id, type, councils }) => /inspection$/u.test(type) && graded.has(id) && councils.includes(council),
    )
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
  return own.slice(1).flatMap((next, at): [Event, Event][] => {
    const first = own[at];
    if (!first?.published || !next.published || !told.has(first.id) || !told.has(next.id)) return [];
    const [from, until] = [first.published, next.published];
    const between = known.filter(({ published }) => published > from && published < until);
    const isReached = known.some(({ published }) => published <= from);
    return isReached && between.every(({ source }) => source) ? [[first, next]] : [];
  });
}

const concernsIn = (found: readonly Finding[], theme: string): number =>
  found.filter((finding) => toneOn(finding, theme) === 'concern').length;

function followedIn(council: string): Followed[] {
  return pairsOf(council).flatMap(([first, next]) =>
    themes.flatMap((theme) => {
      const [before = [], after = []] = [first, next].map(({ id }) => foundAt.get(keyOf(council, id, theme)));
      const firstConcerns = concernsIn(before, theme);
      if (firstConcerns === 0) return [];
      return {
        ...{ council, theme, first: first.id, next: next.id, firstConcerns },
        nextConcerns: concernsIn(after, theme),
        nextFindings: after.length,
        askedBothTimes: [first, next].every(({ id }) => askedAt.has(keyOf(council, id, theme))),
      };
    }),
  );
}

const inOneLine = (row: Followed): string =>
  `${row.first} ${row.next} ${row.theme}: ${row.firstConcerns}, ${row.nextConcerns} of ${row.nextFindings}, ${row.askedBothTimes}`;

it('what was found again is what findings, judgements and reports give, in every council', () => {
  const councils = table<{ id: string }>('councils').map(({ id }) => id);
  expect(followed.map(inOneLine).sort()).toEqual(councils.flatMap(followedIn).map(inOneLine).sort());
  expect(again.length).toBeGreaterThan(1000);
});

const numbersIn = (text: string, pattern: RegExp): number[] =>
  (pattern.exec(text) ?? []).slice(1).map((digits) => Number(digits.replaceAll(',', '')));

it('the page of concerns found again counts them as its table does, in all and by theme', () => {
  const html = htmlOf('/found-again/');
  const text = textOf(html);
  expect(
    numbersIn(
      text,
      /([\d,]+) inspections of (\d+) councils .*? they are ([\d,]+) concerns: .*? theme ([\d,]+) times. Of these, .*? on it ([\d,]+) times. .*? no finding on the theme here ([\d,]+) times/u,
    ),
  ).toEqual([
    new Set(followed.map(({ first }) => first)).size,
    new Set(followed.map(({ council }) => council)).size,
    followed.length,
    again.length,
    again.filter(({ askedBothTimes }) => askedBothTimes).length,
    followed.filter(({ nextFindings }) => nextFindings === 0).length,
  ]);
  const rows = [
    ...html.matchAll(
      /href="\/themes\/([^/"]+)\/councils\/"[^>]*>[^<]*<\/a>\s*<\/th>\s*<td>(\d+)<\/td>\s*<td>(\d+)<\/td>\s*<td>(\d+)<\/td>\s*<td>(\d+)</gu,
    ),
  ].map(([, theme, ...counts]) => [theme, ...counts.map(Number)]);
  expect(rows.length).toBe(new Set(followed.map(({ theme }) => theme)).size);
  expect(rows).toEqual(
    rows.map(([theme]) => {
      const own = again.filter((row) => row.theme === theme);
      return [
        theme,
        followed.filter((row) => row.theme === theme).length,
        own.length,
        new Set(own.map(({ council }) => council)).size,
        own.filter(({ askedBothTimes }) => askedBothTimes).length,
      ];
    }),
  );
});

it('the page of concerns found again counts them by council and inspection', () => {
  const read = [
    ...htmlOf('/found-again/').matchAll(
      /href="\/journeys\/([^"#]+)\/#([^"]+)"[^>]*>[^<]*<\/a>\s*(\d+) of (\d+)/gu,
    ),
  ].map(([, council, event, ...counts]) => [`${council}/${event}`, ...counts.map(Number)]);
  const nextOnes = [...new Set(followed.map(({ next }) => next))];
  expect(read.map(([next]) => next).sort()).toEqual(nextOnes.sort());
  expect(read).toEqual(
    read.map(([next]) => [
      next,
      again.filter((row) => row.next === next).length,
      followed.filter((row) => row.next === next).length,
    ]),
  );
});

const NAMES = { strength: 'strengths', progress: 'progress', mixed: 'mixed', concern: 'concerns' };

/** The event at a place of a council’s page: one of another council has that one’s name before its own. */
const eventOf = (council: string, anchor: string): string =>
  anchor.includes('--') ? anchor.replace('--', '/') : `${council}/${anchor}`;

/** "concern", "2 strengths, 1 concern". */
function inWords(found: readonly Finding[], theme: string): string {
  const tones = found.map((finding) => toneOn(finding, theme));
  const counts = Object.entries(NAMES).flatMap(([tone, many]) => {
    const count = tones.filter((each) => each === tone).length;
    return count > 0 ? `${count} ${count === 1 ? tone : many}` : [];
  });
  return tones.length === 1 ? (tones[0] ?? '') : counts.join(', ');
}

it.each(themes)(
  'council by council, %s has every finding of inspectors, and counts its readings',
  (theme) => {
    const html = htmlOf(`/themes/${theme}/councils/`);
    const cells = [
      ...html.matchAll(
        /href="\/journeys\/([^/"]+)\/[^/"]+\/#([^"]+)">[^<]*<\/a> ((?:\d+ )?\w+(?:, \d+ \w+)*)/gu,
      ),
    ].map(([, council, anchor = '', found]) => [council, eventOf(String(council), anchor), found]);
    const isOfInspectors = new Set(
      table<Event>('events')
        .filter(({ type }) => /inspection$|visit$|^jtai$/u.test(type))
        .map(({ id }) => id),
    );
    const places = new Set(
      findings
        .filter((finding) => finding.themes.includes(theme) && isOfInspectors.has(finding.event ?? ''))
        .map(({ council, event }) => keyOf(council, event, theme)),
    );
    expect(cells.length).toBe(places.size);
    const wrong = cells.filter(
      ([council = '', event = '', found]) =>
        found !== inWords(foundAt.get(keyOf(council, event, theme)) ?? [], theme),
    );
    expect(wrong).toEqual([]);
    const heard = new Set(cells.map(([council]) => council));
    const concerned = new Set(
      cells.filter(([, , found]) => /concern/u.test(found ?? '')).map(([council]) => council),
    );
    expect(
      numbersIn(
        textOf(html),
        /theme in (\d+) councils?.*?, at ([\d,]+) inspections? (?:or|and) visits?; .*? at some time in (\d+) council/u,
      ),
    ).toEqual([heard.size, cells.length, concerned.size]);
    const options = [...html.matchAll(/<option value="([a-z]+)">[^<]*\((\d+)\)/gu)];
    expect(options.length).toBeGreaterThan(1);
    for (const [, reading, count] of options)
      expect([reading, html.split(` data-reading="${reading}"`).length - 1]).toEqual([
        reading,
        Number(count),
      ]);
  },
);
