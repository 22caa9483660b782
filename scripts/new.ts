// Begins a file of content with the right name and keys: `npm run new -- letter bradford 2023-12-13`.
import { loadContent } from '../src/load/content.ts';
import { writeNew } from './authors/new.ts';
import { orRefuse } from './authors/refuse.ts';
import { ROOT } from './lib/project.ts';

await orRefuse(async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  const file = writeNew(ROOT, process.argv.slice(2), knowledgeBase);
  console.log(`${file}: fill in what is empty, take out keys that no source states, then npm run check.`);
});
