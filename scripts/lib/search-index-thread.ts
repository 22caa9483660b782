import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import type { SearchTask, WrittenIndex } from './search-index.ts';

const { source, folder, last } = workerData as SearchTask;
const madeOf = createHash('sha256').update(JSON.stringify(source)).digest('base64url');
const paths = madeOf === last ? null : writeSearchIndex(source, folder);
parentPort?.postMessage({ madeOf, paths } satisfies WrittenIndex);
