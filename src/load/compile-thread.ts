import { parentPort, workerData } from 'node:worker_threads';
import type { FileBytes } from './bytes.ts';
import { compileBytes } from './compile-in-time.ts';

parentPort?.postMessage((workerData as FileBytes[]).map(compileBytes));
