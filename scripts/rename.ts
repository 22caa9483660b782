// Gives a file of content or an id another name: `npm run rename -- sources/leeds/2018-letter sources/leeds/2018-03-22-letter`.
import { orRefuse, tellChange } from './authors/refuse.ts';
import { rename } from './authors/rename.ts';
import { AuthorProblem } from './authors/thing.ts';
import { ROOT } from './lib/project.ts';

await orRefuse(async () => {
  const [from, to, ...more] = process.argv.slice(2);
  if (from === undefined || to === undefined || more.length > 0)
    throw new AuthorProblem(
      'Usage: npm run rename -- OLD NEW, each like themes/caseloads or sources/leeds/2018-letter#id',
    );
  const { files, redirects } = rename(ROOT, from, to);
  for (const [old, now] of redirects) console.log(`${old} leads to ${now}`);
  await tellChange(ROOT, files);
});
