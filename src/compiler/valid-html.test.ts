import { toHtml } from 'hast-util-to-html';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import type { SourceId } from '../model/ids.ts';
import { compileSource } from './compile.ts';

const FRONT = '---\ntitle: T\nkind: news\npublisher: P\nlicence: not-stated\ncouncils: [anyshire]\n---\n';
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

/** What may stand in a body, in forms that other sites were told of as invalid HTML. */
const FORMS = {
  'a table with aligned columns': '| a | b | c |\n| :-- | --: | :-: |\n| 1 | 2 | 3 |',
  'a table of one row': '| a |\n| - |',
  'a table with an empty cell in its head': '| | b |\n| - | - |\n| 1 | |',
  'a list in a list': '- a\n  1. b\n\n     c\n\n  2. d\n- e',
  'a list that begins with another number': '7. a\n8. b',
  'headings, one level at a time': '## a\n\n### b\n\n#### c\n\n## d',
  'two headings of the same words': '## a\n\n## a',
  'a footnote': 'A[^1] and again[^1].\n\n[^1]: Words.',
  'a quotation in a quotation': '> a\n>\n> > b',
  'code, with its language': '```js\na < b && c\n```\n\n`a < b`',
  'emphasis of every kind': '**a** _b_ ~~c~~ ***d***',
  'a line that is broken': 'a  \nb\\\nc',
  'a rule': 'a\n\n---\n\nb',
  'links of every kind':
    '[a](https://example.org/?a=1&b=2) <https://example.org/> https://example.org/ [b][c] [d](mailto:a@example.org)\n\n[c]: /themes/ "Title"',
  'characters that HTML gives a meaning': 'a < b & c > d "e" \'f\' &amp; &lt; &copy;',
};

it.each(Object.entries(FORMS))('%s is valid HTML', async (_, body) => {
  const { compiled, diagnostics } = compileSource('anyshire/news' as SourceId, {
    path: 'x.md',
    text: FRONT + body,
  });
  expect(diagnostics).toEqual([]);
  const html = (compiled?.blocks ?? []).map((block) => (block.kind === 'prose' ? toHtml(block.content) : ''));
  const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><main><h1>T</h1>${html.join('')}</main></body></html>`;
  const { results } = await validator.validateString(page);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
