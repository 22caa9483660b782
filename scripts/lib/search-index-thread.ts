import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import type { SearchTask } from './search-index.ts';

const { source, folder } = workerData as SearchTask;
parentPort?.postMessage(await writeSearchIndex(source, folder));
