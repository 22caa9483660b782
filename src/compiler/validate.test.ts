import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { partialDate } from '../model/dates.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const schema = z.strictObject({
  title: z.string().min(1).describe('What it is called.'),
  kind: z.enum(['news', 'notice']).optional(),
  published: partialDate.optional(),
  pages: z.int().positive().max(900).optional(),
  share: z.number().min(1).optional(),
  claims: z
    .array(z.strictObject({ says: z.string() }))
    .min(2)
    .optional(),
  grades: z.partialRecord(z.enum(['overall', 'adoption']), z.string()).optional(),
  slug: z
    .string()
    .regex(/^[a-z-]+$/u, 'must be lower-case words')
    .optional(),
});

function check(text: string) {
  const { yaml } = parseYaml(text, 'x.yml');
  if (!yaml) throw new Error('not YAML');
  return validate(schema, yaml, 'x.yml');
}
const faultOf = (text: string) => {
  const [first] = check(text.startsWith('title') ? `# A\n${text}` : `title: A\n${text}`).diagnostics;
  return first && [first.rule, first.place?.line, first.message, first.expected[0]];
};

describe('a value checked against the model', () => {
  it('comes back as the model has it', () => {
    expect(check('title: A\npublished: 2018').data).toEqual({ title: 'A', published: '2018' });
  });

  it('has all of its faults told in one run', () => {
    const { data, diagnostics } = check('titel: A\nkind: newz\npages: many');
    expect(data).toBeNull();
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'invalid-value',
      'invalid-value',
      'missing-key',
      'unknown-key',
    ]);
  });

  it('that lacks a key is told what the key means', () => {
    const [missing] = check('kind: news').diagnostics;
    expect(missing).toMatchObject({ rule: 'missing-key', expected: ['title: …'] });
    expect(missing?.message).toContain('what it is called');
  });

  it.each([
    ['kind: notise', '“kind” is notise: that is not a value it can have.', 'notice'],
    ['published: 2015-02-31', 'must be a date of the calendar', '2015-02-28'],
    ['published: true', 'must be a date of the calendar', undefined],
    ['pages: 0', 'it must be more than 0', undefined],
    ['pages: 1.5', 'it must be a whole number', undefined],
    ['pages: 901', 'it must be at most 900', undefined],
    ['share: 0.5', 'it must be at least 1', undefined],
    ['slug: Any Shire', 'it must be lower-case words', 'any-shire'],
    ['claims: one', 'it must be a list', '[one]'],
    ['claims: [{ says: a }]', 'it must have at least 2 items', undefined],
    ['claims: [{ says: a }, { says: 2 }]', '“claims › item 2 › says” is 2: it must be text', '"2"'],
    ['slug: bradford slough', 'must be lower-case words', null],
    ['title: 0x1F', '“title” is 0x1F: it must be text', '"0x1F"'],
    ['title: 1e3', '“title” is 1e3: it must be text', '"1e3"'],
    ['pages: "2"', '“pages” is "2": it must be a number', '2'],
    ['published: 09/05/25', 'must be a date', '2025-05-09'],
    ['published: May 2019', 'must be a date', '2019-05'],
    ['published: 3rd May 2019', 'must be a date', '2019-05-03'],
    ['published: 20190505', 'must be a date', '2019-05-05'],
    ['published: 2019–05–05', 'must be a date', '2019-05-05'],
    ['published: 2019-13-01', 'must be a date', '2019'],
    ['kind:', '“kind” is empty', undefined],
  ])('%s is refused where it stands, with what would do', (text, message, cure) => {
    const fault = faultOf(text);
    expect(fault?.slice(0, 2)).toEqual(['invalid-value', 2]);
    expect(fault?.[2]).toContain(message);
    if (cure !== undefined) expect(fault?.[3]).toBe(cure ?? undefined);
  });

  it('is told the nearest key in the place where an unknown one stands', () => {
    expect(faultOf('claims: [{ say: a }, { says: b }]')?.slice(0, 2)).toEqual(['missing-key', 2]);
    expect(faultOf('grades: { overal: good }')).toMatchObject([
      'unknown-key',
      2,
      expect.any(String),
      'overall',
    ]);
    expect(faultOf('pagse: 3')).toMatchObject(['unknown-key', 2, 'There is no key “pagse”.', 'pages']);
  });

  it('of another kind altogether is refused as a whole', () => {
    expect(check('just words').diagnostics[0]?.message).toContain('it must be keys with values');
  });

  it('that is long is shown in part', () => {
    expect(faultOf(`kind: ${'x'.repeat(90)}`)?.[2]).toContain('…: that is not');
  });
});
