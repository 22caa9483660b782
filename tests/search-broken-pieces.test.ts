import { describe, expect, it } from 'vitest';
import { searchEngine } from '../src/search/browser/engine.ts';
import { openLibrary } from '../src/search/browser/library.ts';
import { buildIndex } from '../src/search/index/build.ts';
import type { SearchStart } from '../src/search/pieces/format.ts';
import { asked } from './search-in-memory.ts';
import { smallSource } from './search-small.ts';

/** Search over an index of which some pieces do not load until the line is mended. */
function brokenLine(broken: string) {
  const files = buildIndex(smallSource());
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  const line = { broken: true };
  const library = openLibrary(read('start.json') as SearchStart, (path) =>
    line.broken && path.includes(broken)
      ? Promise.reject(new Error('It does not load.'))
      : Promise.resolve(read(path)),
  );
  return { line, ask: (question: string) => searchEngine(library).answer(asked(question)) };
}

describe('a piece that does not load', () => {
  it('is no answer, and is asked for again the next time', async () => {
    const { line, ask } = brokenLine('words/');
    await expect(ask('neglect')).rejects.toThrow('It does not load.');
    line.broken = false;
    expect((await ask('neglect')).results.length).toBeGreaterThan(0);
  });

  it('leaves a result that was found to be asked for later', async () => {
    const { line, ask } = brokenLine('records/');
    const [found] = (await ask('neglect')).results;
    await expect(found?.load()).rejects.toThrow('It does not load.');
    line.broken = false;
    expect(await found?.load()).toMatchObject({ url: '/themes/neglect/' });
  });

  it.each(['words/', 'records/'])(
    'is no answer either where a message came in its place: %s',
    async (part) => {
      const files = buildIndex(smallSource());
      const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
      const library = openLibrary(read('start.json') as SearchStart, (path) =>
        Promise.resolve(path.includes(part) ? { error: 'busy' } : read(path)),
      );
      await expect(
        searchEngine(library)
          .answer(asked('neglect'))
          .then(({ results }) => results[0]?.load()),
      ).rejects.toThrow('no piece of the index');
    },
  );
});
