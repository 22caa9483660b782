import { expect, it } from 'vitest';
import { withoutSpaces } from './without-spaces.ts';

it.each([
  ['<div> <p class="a b"> one </p>  <p>two</p>\n</div>', '<div><p class="a b">one</p><p>two</p></div>'],
  ['<td> <a href="#x"> one </a> </td> <td> </td>', '<td><a href="#x"> one </a></td><td></td>'],
  ['<summary> Leadership <span>2</span> </summary>', '<summary>Leadership <span>2</span></summary>'],
  ['<svg> <use href="#a"></use> </svg> Good', '<svg><use href="#a"></use></svg> Good'],
])('takes the spaces beside blocks out of %j', (html, tight) => expect(withoutSpaces(html)).toBe(tight));

it('keeps the spaces between words and what stands in a line', () => {
  const html = '<p>One <a href="/">two</a> <data value="3">three</data> four, <thing> five </thing></p>';
  expect(withoutSpaces(html)).toBe(html);
});
