import { expect, it } from 'vitest';
import { compileEach } from './compile-in-time.ts';

it('says of a text that takes too long where most of it stands, and compiles what is beside it', () => {
  const head =
    '---\ntitle: T\nkind: news\npublisher: P\nlicence: not-stated\ncouncils: [leeds]\n---\n\nA line.\n\n';
  const text = `${head}${'- a\n'.repeat(37_000)}`;
  const file = (name: string, content: string) => ({
    path: `content/sources/leeds/${name}.md`,
    bytes: Buffer.from(content),
  });
  const [before, slow, after] = compileEach([file('r', head), file('s', text), file('t', head)], 200);
  expect([before, slow, after].map((each) => each?.isInTime)).toEqual([true, false, true]);
  const [fault] = slow?.compilation.diagnostics ?? [];
  expect(fault?.place).toEqual({ line: 11, column: 1 });
  expect(fault?.message).toContain('of 37,000 lines');
});
