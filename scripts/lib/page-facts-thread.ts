import { parentPort, workerData } from 'node:worker_threads';
import { factsOfPages, type PageTask } from './page-facts.ts';

parentPort?.postMessage(factsOfPages(workerData as PageTask));
