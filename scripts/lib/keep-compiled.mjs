// Loaded before a command that is run often: Node keeps what it makes of our TypeScript and of the packages, and a
// folder that cannot be written costs only time. It knows by their hashes what has changed.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(import.meta.dirname, '../../.build/node'));
