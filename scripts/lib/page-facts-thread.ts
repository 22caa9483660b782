import { answer } from '../../src/load/threads.ts';
import { factsOfPages } from './page-facts.ts';

await answer(factsOfPages);
