import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { toProse } from './prose.ts';
import { toHtml } from 'hast-util-to-html';

const html = (text: string) => toHtml(toProse(parseMarkdown(text)));

describe('prose comes out as it went in', () => {
  it.each([
    '1:1 at 10:30, 9:15pm, ratio 3:2:1, 23:59:59',
    'note:[x], see:{y}, list:item[z]{key=value}, a::b',
    '"straight" ‘curly’ O\'Brien’s 5\'6" -- ...',
    'list:item[a 10:30 b]{k="v"} and :alone',
    'snake_case_name, 50% ~ 60%, 2 * 3',
  ])('%s', (words) => {
    expect(toString(parseMarkdown(words))).toBe(words);
  });

  it('with emphasis inside what looked like a directive', () => {
    expect(html('see:item[a *b* c]')).toBe('<p>see:item[a <em>b</em> c]</p>');
  });

  it('in headings, quotes, tables and lists', () => {
    expect(html('# At 10:30\n\n> - 1:1')).toContain('<h1>At 10:30</h1>');
    expect(html('> - 1:1')).toContain('<li>1:1</li>');
    expect(html('| 9:15 |\n| :-: |\n| 1:1 |')).toContain('<td class="align-center">1:1</td>');
  });

  it('with web and mail addresses linked, ports and colons among them', () => {
    expect(html('www.example.org/a:b')).toBe(
      '<p><a href="http://www.example.org/a:b">www.example.org/a:b</a></p>',
    );
    expect(html('http://example.org:8080/x')).toContain('href="http://example.org:8080/x"');
    expect(html('jo@example.org')).toContain('href="mailto:jo@example.org"');
  });
});

it('nothing that could run gets through, even where the linter has not been asked', () => {
  const hostile =
    '[a](javascript:alert) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n![p](https://example.org/p.png)';
  expect(html(hostile)).not.toMatch(/script|onerror|<img/u);
});
