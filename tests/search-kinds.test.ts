import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../src/search/browser/engine.ts';
import { addresses, asked, searchInMemory } from './search-in-memory.ts';
import { smallSource } from './search-small.ts';

let engine: SearchEngine;
const find = async (question: string) => addresses(await engine.answer(asked(question)));
const first = async (question: string) => (await find(question))[0];

beforeAll(() => {
  engine = searchInMemory(smallSource());
});

describe('a phrase in quotation marks', () => {
  it('is found whole, small words and all, and nothing else is', async () => {
    expect(await find('"children in care"')).toEqual(['/1']);
    expect(await find('“care of children improved”')).toEqual(['/2']);
  });

  it('that stands nowhere is said to stand nowhere', async () => {
    const { results, missing } = await engine.answer(asked('"care in children"'));
    expect({ results, missing }).toEqual({ results: [], missing: ['care in children'] });
  });
});

describe('a number', () => {
  it('is found whole, however it is written', async () => {
    expect(await find('£2,500')).toEqual(['/4']);
    expect(await find('3059')).toEqual(['/3']);
  });

  it('that stands nowhere is said to, and no other is shown for it', async () => {
    const { results, missing } = await engine.answer(asked('3058'));
    expect({ results, missing }).toEqual({ results: [], missing: ['3058'] });
  });
});

describe('initials', () => {
  it('are whole words, and stand for what they mean', async () => {
    expect(await find('DV')).toEqual(['/5', '/16']);
  });

  it('with points or ampersands are one word', async () => {
    expect(await find('A&E')).toEqual(['/12']);
    expect(await find('RAA')).toEqual(['/12']);
  });
});

describe('a word that nothing holds', () => {
  it('is corrected where it is no word, and the answer says so', async () => {
    const { question, unknown } = await engine.answer(asked('domestic abusse'));
    expect(question).toBe('domestic abuse');
    expect(unknown).toMatchObject([{ typed: 'abusse', taken: 'abuse' }]);
  });

  it('is left alone where it is a word of English, and what is near is offered', async () => {
    const { question, unknown, results } = await engine.answer(asked('spotting'));
    expect({ question, results }).toEqual({ question: 'spotting', results: [] });
    expect(unknown).toMatchObject([{ typed: 'spotting', taken: null }]);
  });

  it('is corrected by the names of councils, however short', async () => {
    expect(await first('Kingstn upon Hul')).toBe('/councils/kingston-upon-hull/');
  });

  it('is corrected, though short, where that makes a name with the word beside it', async () => {
    expect((await engine.answer(asked('Kingston upon Hukl'))).question).toBe('Kingston upon hull');
    expect((await engine.answer(asked('Hukl'))).unknown).toMatchObject([{ taken: null, offered: 'hull' }]);
  });

  it('is known where it stands for words that reports use', async () => {
    const { unknown, added } = await engine.answer(asked('slow'));
    expect({ unknown, typed: added.map(({ typed }) => typed) }).toEqual({ unknown: [], typed: ['slow'] });
    expect(await find('slow')).toEqual(['/8', '/13']);
    expect((await engine.answer(asked('slam'))).unknown).toMatchObject([{ typed: 'slam' }]);
  });

  it('is taken apart where two words were run together', async () => {
    expect(await first('careleavers advisers')).toBe('/15');
  });

  it('may be only begun', async () => {
    const { unknown } = await engine.answer(asked('assessm'));
    expect(unknown).toMatchObject([{ typed: 'assessm', taken: null, begun: true }]);
    expect(await find('assessm')).toEqual(['/7']);
  });
});

describe('compounds', () => {
  it.each(['pre-birth', 'prebirth', 'pre birth'])(
    '“%s” finds what is written with a hyphen',
    async (typed) => {
      expect(await first(typed)).toBe('/7');
    },
  );
});

describe('months', () => {
  it('are dates', async () => {
    expect(await first('inspections in May 2021')).toBe('/9');
    expect(await find('may')).toEqual(['/9']);
  });
});

describe('words that only ask', () => {
  it('are not looked for: what reports or inspectors say about something', async () => {
    const labels = async (question: string) =>
      (await engine.answer(asked(question))).parts.map(({ label }) => label);
    expect(await labels('what do reports say about targets')).toEqual(['targets']);
    expect(await labels('what did Ofsted say about targets')).toEqual(['targets']);
    expect(await labels('reports of targets')).toEqual(['reports', 'targets']);
  });
});

describe('what is asked for by name', () => {
  it('stands first: a council, by any of its names', async () => {
    expect(await first('Leeds City Council')).toBe('/councils/leeds/');
    expect(await first('loiners')).toBe('/councils/leeds/');
    expect(await first('Kingston-upon-Hull')).toBe('/councils/kingston-upon-hull/');
  });

  it('stands first: a council, with a year beside it that is no part of its name', async () => {
    const { parts } = await engine.answer(asked('Leeds 2021'));
    expect(parts.map(({ label }) => label)).toEqual(['leeds', '2021']);
  });

  it('stands first: a theme, by what people say for it', async () => {
    expect(await first('left hungry')).toBe('/themes/neglect/');
  });

  it('stands first: a word of the field', async () => {
    expect(await first('what does MASH stand for?')).toBe('/glossary/#mash');
  });

  it('stands first: the thread of a theme in a council, with the way to the list with its neighbours', async () => {
    expect(await first('neglect in Hull')).toBe('/journeys/kingston-upon-hull/neglect/');
    const { results } = await engine.answer(asked('neglect in Hull'));
    const ways = results[0]?.page?.ways.map(({ url }) => url);
    expect(ways).toContain('/themes/neglect/?council=kingston-upon-hull&neighbours=1');
  });

  it('stands first: the list of a theme with a council’s neighbours, where it has no thread and they are told of', async () => {
    expect(await first('neglect in Leeds')).toBe('/themes/neglect/?council=leeds&neighbours=1');
    const { results } = await engine.answer(asked('neglect in Leeds'));
    expect(results[0]?.page?.text).toContain('told here of Leeds itself');
    const source = smallSource();
    for (const council of source.councils) council.nothingNear = [0];
    const silent = await searchInMemory(source).answer(asked('neglect in Leeds'));
    expect(silent.asked.pages).toEqual([]);
  });

  it('stands first: a council’s latest inspection', async () => {
    expect(await first('when was Leeds last inspected')).toBe('/9');
  });

  it('stands first: a page of the site, before a theme of which it takes up more', async () => {
    expect(await first('handouts')).toBe('/handout/');
    expect((await find('worksheet on neglect')).slice(0, 2)).toEqual(['/handout/', '/themes/neglect/']);
    expect(await first('neglect')).toBe('/themes/neglect/');
  });

  it('stands first: a page that a council has beside its own, and the council where it has none', async () => {
    const two = async (question: string) => (await find(question)).slice(0, 2);
    expect(await two('scrutiny pack for Leeds')).toEqual(['/councils/leeds/pack/', '/councils/leeds/']);
    expect(await two('timeline of Leeds')).toEqual(['/journeys/leeds/', '/councils/leeds/']);
    expect(await two('Hull and its neighbours')).toEqual([
      '/compare/kingston-upon-hull/',
      '/councils/kingston-upon-hull/',
    ]);
    expect(await first('scrutiny pack for Hull')).toBe('/councils/kingston-upon-hull/');
  });

  it('stands first: councils side by side, on a theme where one is named', async () => {
    expect(await first('Leeds versus Hull')).toBe('/compare/?councils=leeds,kingston-upon-hull');
    expect(await first('compare Leeds and Hull on neglect')).toBe(
      '/compare/?councils=leeds,kingston-upon-hull&theme=neglect',
    );
    expect(await first('Leeds and Hull')).toBe('/councils/leeds/');
    expect(await engine.answer(asked('Leeds vs Hull'))).toMatchObject({ whole: true, unknown: [] });
  });

  it('stands first: the thread of a theme that is asked for over time', async () => {
    expect(await first('neglect in Hull over time')).toBe('/journeys/kingston-upon-hull/neglect/');
  });

  it('has the ways on that a reader may want of a council', async () => {
    const { results } = await engine.answer(asked('Leeds'));
    expect(results[0]?.page?.ways.map(({ url }) => url)).toEqual([
      '/journeys/leeds/',
      '/9',
      '/compare/leeds/',
      '/councils/leeds/pack/',
    ]);
  });
});

describe('what the search did', () => {
  it('is said: which words it added, and they can be left out', async () => {
    const { added } = await engine.answer(asked('DV'));
    expect(added).toMatchObject([{ typed: 'dv', key: '=domesticabuse' }]);
    const { results } = await engine.answer(asked('DV', { alone: ['=domesticabuse'] }));
    expect(results).toEqual([]);
  });

  it('is said: that no result holds every word', async () => {
    const { whole, results } = await engine.answer(asked('hyphen advocates goals'));
    expect(whole).toBe(false);
    expect(results.length).toBeGreaterThan(0);
  });
});
