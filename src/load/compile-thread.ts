import type { TextFile } from '../compiler/text.ts';
import { compileInTime } from './compile-in-time.ts';
import { answer } from './threads.ts';

await answer((files: readonly TextFile[]) => files.map(compileInTime));
