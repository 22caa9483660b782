import { expect, it } from 'vitest';
import { compileInTime } from './compile-in-time.ts';

it('says of a text that takes too long where most of it stands', () => {
  const head =
    '---\ntitle: T\nkind: news\npublisher: P\nlicence: not-stated\ncouncils: [leeds]\n---\n\nA line.\n\n';
  const text = `${head}${'- a\n'.repeat(37_000)}`;
  const { compilation, isInTime } = compileInTime({ path: 'content/sources/leeds/s.md', text }, 200);
  expect(isInTime).toBe(false);
  const [fault] = compilation.diagnostics;
  expect(fault?.place).toEqual({ line: 11, column: 1 });
  expect(fault?.message).toContain('of 37,000 lines');
});
