import { parentPort, workerData } from 'node:worker_threads';
import type { FileBytes } from './bytes.ts';
import { compileEach } from './compile-in-time.ts';

parentPort?.postMessage(compileEach(workerData as FileBytes[]));
