import { workerData } from 'node:worker_threads';
import { writeSearchIndex } from '../../src/search/pagefind.ts';
import type { SearchTask } from './search-index.ts';

const { records, folder } = workerData as SearchTask;
await writeSearchIndex(records, folder);
