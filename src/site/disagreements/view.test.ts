import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { disagreementsReading } from './view.ts';

const telling = (council: string, kind: string, file: string, published: string) => ({
  [`sources/${council}/${file}.md`]: sourceText({
    kind,
    councils: council,
    published: '2016-08-01',
    events: [
      `{ id: ${council}/2016-inspection, type: inspection, framework: sif, dates: 2016-04, published: ${published} }`,
    ],
  }),
});

it('says how many disagreements are known, in how many councils, and for how many there is more than reports', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'councils/eastshire.md': councilText('Eastshire'),
    'councils/farshire.md': councilText('Farshire'),
    ...telling('anyshire', 'inspection-report', 'report', '2016-07-01'),
    ...telling('anyshire', 'news', 'news', '2016-07-02'),
    ...telling('eastshire', 'council-paper', 'paper', '2016-07-01'),
    ...telling('farshire', 'inspection-report', 'report', '2016-07-01'),
  });
  const reading = disagreementsReading(kb);
  expect(reading).toContain('Known here: 1 disagreement in 1 council.');
  expect(reading).toContain('are held for 2 councils.');
});

it('says nothing where no sources are known to differ', () => {
  expect(disagreementsReading(knowledgeOf({}).knowledgeBase)).toBe('');
});
