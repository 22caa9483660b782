import { parentPort, workerData } from 'node:worker_threads';
import { clearSpare, type SpareSite } from './spare-site.ts';

clearSpare(workerData as SpareSite);
parentPort?.postMessage(null);
