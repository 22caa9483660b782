import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

const { folder } = inject('sites').root;

/** What readers can load: the numbers on pages are counted anew from it, with nothing of what made the pages. */
const table = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(path.join(folder, `data/${name}.json`), 'utf8')) as Row[];

const pageText = (address: string): string =>
  readFileSync(path.join(folder, address, 'index.html'), 'utf8')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

interface Said {
  council: string;
  source: string;
  themes: string[];
}
interface Finding extends Said {
  id: string;
  tone: string;
  otherTones: string[];
}

const findings = table<Finding>('findings');
const recommendations = table<Said & { board: boolean }>('recommendations');
const statements: Said[] = [...findings, ...recommendations, ...table<Said>('responses')];

/** The day of the list of reports: by then a council is gone or not, whatever day it is now. */
const [, day = ''] = /^asOf: (\S+)$/mu.exec(readFileSync('content/register.yml', 'utf8')) ?? [];

const abolished = new Set(
  table<{ id: string; until: string | null }>('councils')
    .filter(({ until }) => until !== null && until <= day)
    .map(({ id }) => id),
);

/** The numbers that a pattern finds in a text, in their order. */
const numbersIn = (text: string, pattern: RegExp): number[] =>
  (pattern.exec(text) ?? []).slice(1).map((digits) => Number(digits.replaceAll(',', '')));

const toneOn = ({ tone, otherTones }: Finding, theme: string): string =>
  otherTones.map((pair) => pair.split(':')).find(([on]) => on === theme)?.[1] ?? tone;

it('the home page counts all statements, sources and events', () => {
  const read = numbersIn(pageText('/'), /([\d,]+) statements from ([\d,]+) sources on ([\d,]+) events/u);
  expect(read).toEqual([statements.length, table('sources').length, table('events').length]);
});

it.each(table<{ id: string }>('themes').map(({ id }) => id))(
  'the page of %s counts its councils, sources and findings by tone',
  (theme) => {
    const text = pageText(`/themes/${theme}/`);
    const said = statements.filter(({ themes }) => themes.includes(theme));
    const tones = findings
      .filter(({ themes }) => themes.includes(theme))
      .map((finding) => toneOn(finding, theme));
    const read = (pattern: RegExp) => numbersIn(text, pattern);
    const [, words = ''] =
      /[\d,]+ findings? ((?:[\d,]+ (?:strengths?|progress|mixed|concerns?)(?:, )?)+)/u.exec(text) ?? [];
    const ofTone = (tone: string) => numbersIn(words, new RegExp(`([\\d,]+) ${tone}`, 'u'))[0] ?? 0;
    const councils = new Set(said.map(({ council }) => council));
    expect(read(/(\d+) councils? (?:including \d+ [^,]+, )?in (\d+) sources? with statements/u)).toEqual([
      councils.size,
      new Set(said.map(({ source }) => source)).size,
    ]);
    expect(read(/\d+ councils? including (\d+) that no longer exists?, in/u)[0] ?? 0).toBe(
      [...councils].filter((id) => abolished.has(id)).length,
    );
    expect(read(/([\d,]+) findings? [\d,]+ (?:strength|progress|mixed|concern)/u)).toEqual([tones.length]);
    for (const tone of ['strength', 'progress', 'mixed', 'concern'])
      expect([tone, ofTone(tone)]).toEqual([tone, tones.filter((each) => each === tone).length]);
  },
);

it('what was asked again is counted by theme', () => {
  const asked = Map.groupBy(
    table<{ theme: string; followed: number; again: string[]; againLater: string[] }>('asked-again'),
    ({ theme }) => theme,
  );
  const html = readFileSync(path.join(folder, 'asked-again/index.html'), 'utf8');
  const rows = html.matchAll(
    /href="\/themes\/([^/"]+)\/"[^>]*>[^<]*<\/a>\s*<\/th>\s*<td>(\d+)<\/td>\s*<td>(\d+)<\/td>\s*<td>(\d+)</gu,
  );
  const read = [...rows].map(([, theme, ...counts]) => [theme, ...counts.map(Number)]);
  expect(read.length).toBeGreaterThan(50);
  expect(read).toEqual(
    read.map(([theme]) => {
      const own = asked.get(String(theme)) ?? [];
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
      return [
        theme,
        sum(own.map(({ followed }) => followed)),
        sum(own.map(({ again }) => again.length)),
        sum(own.map(({ againLater }) => againLater.length)),
      ];
    }),
  );
});

it('reports that ask councils for something are counted alike on the page of recommendations and under insights', () => {
  const shares = table<{ framework: string; year: number; of: number }>('recommendation-themes');
  const groups = new Map(shares.map(({ framework, year, of }) => [`${framework} ${year}`, { year, of }]));
  const counted = (year: number) =>
    [...groups.values()].filter((group) => group.year === year).reduce((sum, { of }) => sum + of, 0);
  const html = readFileSync(path.join(folder, 'recommendations/index.html'), 'utf8');
  const rows = html.matchAll(
    />(\d{4})<\/a>\s*<\/th>\s*<td[^>]*>\s*[\d,]+\s*<\/td>\s*<td[^>]*data-label="Reports of inspections"[^>]*>\s*(\d+)\s*</gu,
  );
  const read = [...rows].map(([, year, reports]) => [Number(year), Number(reports)]);
  expect(read.length).toBeGreaterThan(10);
  expect(read).toEqual(read.map(([year = 0]) => [year, counted(year)]));
});

it('what is not known is counted by kind, and visits by theirs', () => {
  const html = readFileSync(path.join(folder, 'not-known/index.html'), 'utf8');
  const shown = [...html.matchAll(/data-label="(How many|Councils)">\s*([\d,]+)\s*</gu)].map(([, , count]) =>
    Number(count?.replaceAll(',', '')),
  );
  const kinds = [
    ...Map.groupBy(table<{ kind: string; council: string }>('gaps'), ({ kind }) => kind).values(),
  ];
  expect(kinds.length).toBeGreaterThan(5);
  expect(shown).toEqual(
    kinds.flatMap((gaps) => [gaps.length, new Set(gaps.map(({ council }) => council)).size]),
  );
  const visits = table<{ type: string; planned: boolean }>('events').filter(({ planned }) => !planned);
  const count = (...types: string[]) => visits.filter(({ type }) => types.includes(type)).length;
  expect(
    numbersIn(
      pageText('/coverage/'),
      /(\d+) visits between inspections are known here: (\d+) monitoring visits, (\d+) focused visits and (\d+) joint targeted area inspections/u,
    ),
  ).toEqual([
    count('monitoring-visit', 'focused-visit', 'jtai'),
    ...['monitoring-visit', 'focused-visit', 'jtai'].map((type) => count(type)),
  ]);
});

/** Without the blanks between its elements. */
const pageHtml = (address: string): string =>
  readFileSync(path.join(folder, address, 'index.html'), 'utf8').replace(/>\s+</gu, '><');

it('the newest year of recommendations beside the one before is counted theme by theme', () => {
  const shares = table<{ framework: string; year: number; theme: string; reports: number; of: number }>(
    'recommendation-themes',
  );
  const html = pageHtml('recommendations');
  const [, years = ''] = /<h3 id="beside">(\d{4} (?:so far )?beside \d{4})</u.exec(html) ?? [];
  const [year, before] = (years.match(/\d{4}/gu) ?? []).map(Number);
  const inWords = (theme: string, of: number | undefined) => {
    const own = shares.filter((share) => share.theme === theme && share.year === of);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    const [asked, all] = [sum(own.map(({ reports }) => reports)), sum(own.map((share) => share.of))];
    return `${asked} of ${all} (${Math.round((100 * asked) / all)}%)`;
  };
  const rows = html.matchAll(
    /<tr><th scope="row"><a href="\/themes\/([^/"]+)\/"[^>]*>[^<]*<\/a><\/th><td data-label="\d{4}">(.*?)<\/td><td data-label="\d{4}">(.*?)<\/td><td data-label="Change">/gu,
  );
  const plain = (cell = '') => cell.replace(/<[^>]+>/gu, '').trim();
  const read = [...rows].map(([, theme = '', now, then]) => [theme, plain(now), plain(then)]);
  expect(read.length).toBeGreaterThan(20);
  expect(read).toEqual(read.map(([theme = '']) => [theme, inWords(theme, year), inWords(theme, before)]));
  const points = read.map((cells) => {
    const [now = 0, then = 0] = cells.slice(1).map((cell) => Number(/\((\d+)%/u.exec(cell)?.[1]));
    return Math.abs(now - then);
  });
  expect(points).toEqual(points.toSorted((a, b) => b - a));
});

it('each spell in inadequate that ended has a row that tells what had changed, with its place', () => {
  const ended = table<{ council: string; until: string | null; history: string; closedBy: string | null }>(
    'spells',
  ).filter(({ until, closedBy }) => until !== null || closedBy !== null);
  const html = pageHtml('insights/left-inadequate');
  const read = [...html.matchAll(/<tr id="([^"]+)">/gu)].map(([, id]) => id);
  const events = table<{ id: string; start: string | null }>('events');
  const endOf = (event: string | null) => events.find(({ id }) => id === event)?.start ?? '';
  expect(read.toSorted()).toEqual(
    ended
      .map(({ council, until, closedBy }) => `${council}-${(until ?? endOf(closedBy)).slice(0, 4)}`)
      .toSorted(),
  );
  const count = (history: string[]) => ended.filter((spell) => history.includes(spell.history)).length;
  expect(
    numbersIn(
      pageText('/insights/left-inadequate/'),
      /(\d+) spells in inadequate.*? (\d+) ended of which not every report.*? (\d+) ended of which the first day/u,
    ),
  ).toEqual([
    count(['complete']),
    count(['broken', 'unknown', 'undated', 'interrupted']),
    count(['start-unknown']),
  ]);
  const told = new Set(findings.map(({ id }) => id));
  const places = [...html.matchAll(/<span class="small"><a href="\/sources\/([^"]+)\/(#[^"]+)"/gu)];
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter(([, source, id]) => !told.has(`${source}${id}`))).toEqual([]);
});

it('recommendations and the reports held are counted', () => {
  const reports = table<{ source: string | null }>('coverage');
  expect(
    numbersIn(
      pageText('/recommendations/'),
      /([\d,]+) recommendations in ([\d,]+) sources on (\d+) councils.*? (\d+) of them were made to/u,
    ),
  ).toEqual([
    recommendations.length,
    new Set(recommendations.map(({ source }) => source)).size,
    new Set(recommendations.map(({ council }) => council)).size,
    recommendations.filter(({ board }) => board).length,
  ]);
  expect(numbersIn(pageText('/coverage/'), /(\d+) of the (\d+) reports/u)).toEqual([
    reports.filter(({ source }) => source).length,
    reports.length,
  ]);
});
