import { expect, it } from 'vitest';
import { councilText, knowledgeOf, themeText } from '../../../tests/knowledge.ts';
import { commonQuestions } from './questions.ts';

it('leads from each question to a page that stands', () => {
  const { knowledgeBase } = knowledgeOf({
    'themes/agency-reliance.md': themeText('Agency reliance'),
    'councils/northamptonshire.md': councilText(
      'Northamptonshire',
      'until: 2021-03-31\nsuccessors: [{ council: north-northamptonshire, date: 2021-04-01 }]',
    ),
    'councils/north-northamptonshire.md': councilText(
      'North Northamptonshire',
      'predecessors: [{ council: northamptonshire, date: 2021-04-01 }]',
    ),
  });
  const urls = commonQuestions(knowledgeBase).map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining([
      ...[
        '/insights/left-inadequate/',
        '/about/#compared',
        '/interventions/',
        '/disagreements/',
        '/glossary/',
      ],
      ...['/data/', '/asked-again/', '/not-known/', '/themes/agency-reliance/'],
      '/councils/#followed',
    ]),
  );
  expect(urls).not.toContain('/themes/domestic-abuse/');
});

it('leaves out questions about themes and councils that the content does not have', () => {
  const { knowledgeBase } = knowledgeOf({});
  const urls = commonQuestions(knowledgeBase).map(({ url }) => url);
  expect(urls.filter((url) => /^\/(?:themes|councils)\/./u.test(url))).toEqual([]);
});
