import { parentPort, workerData } from 'node:worker_threads';
import type { TextFile } from '../compiler/text.ts';
import { compileInTime } from './compile-in-time.ts';

parentPort?.postMessage((workerData as TextFile[]).map((file) => compileInTime(file)));
