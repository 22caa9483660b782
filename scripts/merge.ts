// One theme takes in another: `npm run merge -- themes/young-carers themes/early-help`.
import { orRefuse, tellChange } from './authors/refuse.ts';
import { mergeThemes } from './authors/themes.ts';
import { AuthorProblem } from './authors/thing.ts';
import { ROOT } from './lib/project.ts';

await orRefuse(async () => {
  const [theme, into, ...more] = process.argv.slice(2);
  if (theme === undefined || into === undefined || more.length > 0)
    throw new AuthorProblem('Usage: npm run merge -- THEME INTO, each like themes/caseloads');
  const { files, phrases } = mergeThemes(ROOT, theme, into);
  console.log(`Its phrases, which may belong to the other now: ${phrases.join(', ')}`);
  await tellChange(ROOT, files);
});
