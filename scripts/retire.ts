// A theme is given up: `npm run retire -- themes/young-carers "because …"`.
import { dayOfRecord } from '../src/load/changes.ts';
import { loadContent } from '../src/load/content.ts';
import { orRefuse, tellChange } from './authors/refuse.ts';
import { retireTheme } from './authors/themes.ts';
import { AuthorProblem } from './authors/thing.ts';
import { ROOT } from './lib/project.ts';

await orRefuse(async () => {
  const [theme, because, ...more] = process.argv.slice(2);
  if (theme === undefined || because === undefined || more.length > 0)
    throw new AuthorProblem(
      'Usage: npm run retire -- THEME "WHY", like themes/caseloads "It is told under …"',
    );
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const { files } = retireTheme(ROOT, theme, { because, date: dayOfRecord(), knowledgeBase });
  await tellChange(ROOT, files);
});
