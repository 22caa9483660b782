import { answer } from '../../src/load/threads.ts';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import type { SearchTask } from './search-index.ts';

await answer(({ source, folder }: SearchTask) => writeSearchIndex(source, folder));
