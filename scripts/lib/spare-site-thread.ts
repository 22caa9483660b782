import { parentPort, workerData } from 'node:worker_threads';
import { clearSpare, type SpareSite } from './spare-site.ts';

parentPort?.postMessage(clearSpare(workerData as SpareSite));
