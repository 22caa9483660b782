import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { parseMarkdown } from './markdown.ts';
import { toBlocks, toProse } from './prose.ts';

const headings = (text: string, taken: string[] = []) =>
  toBlocks(parseMarkdown(text), taken as StatementId[]).map(
    (block) => block.kind === 'prose' && toHtml(block.content),
  );

it('headings get ids that neither other headings nor statements have', () => {
  expect(headings('## Front door\n\n## Front door', ['front-door'])).toEqual([
    '<h2 id="front-door-1">Front door</h2>\n<h2 id="front-door-2">Front door</h2>',
  ]);
});

it('a heading’s id is made of its words, whatever marks they carry', () => {
  expect(headings('## What’s *next*, at 10:30?')).toEqual([
    '<h2 id="whats-next-at-1030">What’s <em>next</em>, at 10:30?</h2>',
  ]);
});

it('an empty body has no blocks', () => {
  expect(toBlocks(parseMarkdown('\n\n'), [])).toEqual([]);
});

it('footnotes lead to their notes and back', () => {
  const html = toHtml(toProse(parseMarkdown('A[^1].\n\n[^1]: Note.')));
  const id = /<li id="([^"]+)"/u.exec(html)?.[1];
  expect(id).toBeDefined();
  expect(html).toContain(`href="#${id}"`);
});

it('words that the parser had cut apart are one text again', () => {
  const [paragraph] = toProse(parseMarkdown('At 10:30 and 1:1.')).children;
  expect(paragraph).toMatchObject({ children: [{ type: 'text', value: 'At 10:30 and 1:1.' }] });
});
