import { expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { SourceId } from '../model/ids.ts';
import { datedTitle } from './citations.ts';
import { entryOf } from './lookups.ts';

const headed = (title: string): string => {
  const file = sourceText({ published: '2022-02-17' }).replace('title: T', `title: ${title}`);
  const { knowledgeBase } = knowledgeOf({ 'sources/anyshire/news.md': file });
  return datedTitle(entryOf(knowledgeBase.sources, 'anyshire/news' as SourceId).data);
};

it('adds its date to a title, but not where the title names it', () => {
  expect(headed('Inspection of services')).toBe('Inspection of services, 17 February 2022');
  expect(headed('17 February 2022 – Message')).toBe('17 February 2022 – Message');
});
