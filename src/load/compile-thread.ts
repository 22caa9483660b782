import { parentPort, workerData } from 'node:worker_threads';
import type { FileBytes } from './bytes.ts';
import { compileEach } from './compile-in-time.ts';

// As text: thousands of small objects would be copied one by one, and take the thread that waits for them a second.
parentPort?.postMessage(JSON.stringify(compileEach(workerData as FileBytes[])));
