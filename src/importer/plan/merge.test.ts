import { expect, it } from 'vitest';
import { edited, letter, placesFrom, report, stored } from '../../../tests/reports/drafts.ts';
import type { DraftFrontMatter } from '../draft.ts';
import { mergeInto, type Merged } from './merge.ts';
import { readSourceFile, type StoredText } from './source-file.ts';

function merge(frontMatter: DraftFrontMatter, there: StoredText): Merged {
  const { source, fault } = readSourceFile(there);
  if (!source) throw new Error(fault);
  return mergeInto(source, frontMatter);
}

it('changes no byte where nothing changed, whatever the line ends', () => {
  for (const text of [(was: string) => was, (was: string) => `\uFEFF${was.replaceAll('\n', '\r\n')}`]) {
    const there = edited(stored(report()), text);
    expect(merge(report(), there)).toMatchObject({ text: there.text, changes: [], differences: [] });
  }
});

it('fills in what is missing and keeps mark, line ends and the body byte for byte', () => {
  const body = 'A note.\nWith an odd\rend  \r\n\t\n---\nand a line.';
  const there = edited(stored(report()), (text) => {
    const [head = ''] = text.replace(/^ +framework: .*\n/mu, '').split('\n:::');
    return `\uFEFF${head.replaceAll('\n', '\r\n')}${body}`;
  });
  const { text, changes } = merge(report({ event: { framework: 'ilacs-2018' } }), there);
  expect(changes).toEqual(['framework']);
  expect(text.startsWith('\uFEFF---\r\ntitle: ')).toBe(true);
  expect(text.endsWith(`---\r\n${body}`)).toBe(true);
  expect(text.slice(0, -body.length)).toContain('    framework: ilacs-2018\r\n');
  expect(text.slice(0, -body.length)).not.toMatch(/[^\r]\n/u);
});

it('keeps keys, comments and events that the maintainer added', () => {
  const added = 'digest: {by: Ada, on: 2026-01-02}\n# Read twice.\n';
  const there = edited(stored(report()), (text) =>
    text
      .replace('licence:', `${added}licence:`)
      .replace(
        'events:\n',
        'events:\n  - id: northwick/2012-inspection\n    type: inspection\n    dates: 2012-11\n',
      )
      .replace(
        '    type: inspection\n    dates: 2019',
        '    silentOn: [turnover]\n    type: inspection\n    dates: 2019',
      )
      .replace('themes: [health]', 'themes: [health], note: "ours"'),
  );
  const { text, event } = merge(report({ pages: 15, mentions: placesFrom(2) }), there);
  expect(event).toBe(1);
  expect(text).toContain('pages: 15\n');
  for (const kept of [
    added,
    'silentOn: [turnover]',
    'id: northwick/2012-inspection',
    'themes: [health], note: "ours"',
  ])
    expect(text).toContain(kept);
});

it('leaves what the file states otherwise, and says so', () => {
  const there = edited(stored(report({ event: { judgements: { overall: 'good' } } })), (text) =>
    text
      .replace('published: 2019-03-20', 'published: 2019-03')
      .replace('overall: good', 'overall: inadequate'),
  );
  const { text, differences } = merge(report({ event: { judgements: { overall: 'good' } } }), there);
  expect(text).toBe(there.text);
  expect(differences).toEqual([
    'published: the file says 2019-03, the report 2019-03-20. Nothing was changed.',
    'overall: the file says inadequate, the report good. Nothing was changed.',
  ]);
});

it('fills the facts of the report into its own event and no other', () => {
  const there = edited(stored(letter()), (text) =>
    text.replace(
      'events:\n',
      'events:\n  - id: northwick/2018-10-monitoring-visit-2\n    type: monitoring-visit\n    dates: 2018-10-02\n',
    ),
  );
  const { text, differences } = merge(letter({ event: { leadInspector: 'Bo Reed' } }), there);
  expect(differences).toEqual([]);
  expect(text.indexOf('leadInspector')).toBeGreaterThan(text.indexOf('northwick/2019-04-monitoring-visit-3'));
});

it('says where the file is another council’s', () => {
  const there = stored(letter({ councils: ['southwick'] }), 'content/sources/southwick/x.md');
  expect(merge(letter(), there).differences).toEqual([
    'councils: the file says southwick, the report is about northwick. Nothing was changed.',
    'The file stands under southwick, the report is about northwick.',
  ]);
});

it('writes the first recommendations of a source one under another', () => {
  const { text } = merge(
    report({ recommendations: [{ at: 'p1', themes: ['health'] }] }),
    stored(report({ recommendations: [] })),
  );
  expect(text).toContain('recommendations:\n  - {at: p1, themes: [health]}\n');
});

it('takes away themes and recommendations that are found no more, and adds new ones in their order', () => {
  const before = report({
    recommendations: [
      { at: 'p3', themes: ['health'] },
      { at: 7, themes: [] },
    ],
  });
  const after = report({
    mentions: { neglect: [2, 'p4'] },
    recommendations: [
      { at: 7, themes: ['neglect'] },
      { at: 8, themes: [] },
    ],
  });
  const { text } = merge(after, stored(before));
  expect(text).toContain(
    'mentions:\n  neglect: [2, p4]\nrecommendations:\n  - {at: 7, themes: [neglect]}\n  - {at: 8, themes: []}\npages: 14\n---\n',
  );
});
