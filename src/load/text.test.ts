import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsAt, smallSite, type SmallSite } from '../../tests/small-site.ts';
import { listContent } from './list.ts';
import { readText } from './text.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const faults = () => faultsAt(site.root);
const COUNCIL = 'content/councils/sampleton.md';

describe('the text of a file', () => {
  const read = () => readText(site.root, COUNCIL);

  it('has its lines end in \\n and no byte-order mark, whatever wrote it', () => {
    site.write(COUNCIL, '\uFEFF---\r\na\rb\n');
    expect(read()).toEqual({ text: '---\na\nb\n', diagnostics: [] });
  });

  it('is UTF-8; else the first byte that is not is pointed at', () => {
    site.write(COUNCIL, Buffer.concat([Buffer.from('---\nname: '), Buffer.from([0xe9, 0x21])]));
    const { text, diagnostics } = read();
    expect(text).toBeNull();
    expect(diagnostics).toMatchObject([{ rule: 'file-encoding', place: { line: 2, column: 7 } }]);
  });

  it('has its letters composed, however they were typed', () => {
    site.write(COUNCIL, 'Cafe\u0301\n');
    expect(read().text).toBe('Caf\u00E9\n');
  });

  it.each(['\u200B', '\uFEFF', '\u200F', '\u061C', '\u2028', '\u00AD', '\u0000', '\u202E', '\u{E0041}'])(
    'holds nothing that no one sees: %j',
    (unseen) => {
      site.write(COUNCIL, `one\ntwo${unseen}three\n`);
      const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      expect(read()).toMatchObject({
        text: null,
        diagnostics: [
          {
            rule: 'file-encoding',
            place: { line: 2, column: 4 },
            message: expect.stringContaining(`U+${code}`) as string,
          },
        ],
      });
    },
  );

  it.each(['\u2800', '\u3164', '\u115F', '\uFFFE', '\uFFFC', '\u034F', '\u17B4'])(
    'holds no letter that is blank: %j',
    (unseen) => {
      site.write(COUNCIL, `one\ntwo${unseen}three\n`);
      expect(read().diagnostics).toMatchObject([{ rule: 'file-encoding', place: { line: 2, column: 4 } }]);
    },
  );

  it.each(['children\u00E2\u20AC\u2122s', '\u00C2\u00A3500', 'caf\u00C3\u00A9', 'a \uFFFD b'])(
    'holds no letter whose encoding was lost: %j',
    (garbled) => {
      site.write(COUNCIL, `one\n${garbled}\n`);
      expect(read().diagnostics).toMatchObject([
        { rule: 'file-encoding', message: expect.stringContaining('encoding was lost') as string },
      ]);
    },
  );

  it('may hold letters of other languages', () => {
    site.write(COUNCIL, 'Â, Ãna, Größe, €20, “quoted”, naïve \u2764\uFE0F\n');
    expect(read().diagnostics).toEqual([]);
  });

  it('may hold what joins letters and emoji', () => {
    site.write(COUNCIL, '\u{1F469}\u200D\u{1F467} \u0646\u200C\u0647\n');
    expect(read().diagnostics).toEqual([]);
  });

  it('holds no mark of a merge, in any file of content', async () => {
    const files = ['README.md', 'redirects.yml', 'permalinks.txt', 'glossary.yml', 'councils/sampleton.md'];
    for (const file of files)
      site.write(`content/${file}`, '/\n<<<<<<< HEAD\n/a/\n=======\n/b/\n>>>>>>> b\n');
    const found = (await faults()).filter(([rule]) => rule === 'conflict-marker');
    expect(new Set(found.map(([, file]) => file))).toEqual(new Set(files.map((file) => `content/${file}`)));
    expect(found.map(([, , line]) => line).slice(0, 2)).toEqual([2, 6]);
  });

  it('is refused unread where it is larger than anyone writes', () => {
    site.write(COUNCIL, 'a'.repeat(2_000_000));
    expect(read()).toMatchObject({ text: null, diagnostics: [{ rule: 'file-size' }] });
  });

  it('that cannot be read is told of its file, in a sentence', async () => {
    const reading = readText(site.root, 'content/themes/gone.md');
    expect(reading.diagnostics).toMatchObject([
      {
        rule: 'file-kind',
        file: 'content/themes/gone.md',
        message: expect.stringContaining('ENOENT') as string,
      },
    ]);
    expect(await listContent(join(site.root, 'content/glossary.yml'))).toMatchObject({
      paths: [],
      diagnostics: [{ file: 'content', message: expect.stringContaining('ENOTDIR') as string }],
    });
  });

  it('is not read through a link, nor from a folder', () => {
    site.link(COUNCIL, '/etc/hostname');
    expect(read().diagnostics).toMatchObject([{ rule: 'file-kind', file: COUNCIL }]);
    mkdirSync(join(site.root, 'content/themes/folder.md'));
    expect(readText(site.root, 'content/themes/folder.md').text).toBeNull();
  });
});
