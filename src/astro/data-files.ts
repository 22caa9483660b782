import { dataFiles, wholeOf } from '../data/files.ts';
import { referenceFiles } from '../data/reference-files.ts';
import { wholeAddress } from './base.ts';
import { version } from './edition.ts';
import { knowledgeBase } from './knowledge.ts';
import { tables } from './tables.ts';

/** Every file of the data, and last the one that holds the others. */
export function listedFiles() {
  const files = [...dataFiles(tables(), version), ...referenceFiles(knowledgeBase(), wholeAddress)];
  return [...files, wholeOf(files)].map((file) => ({ params: { file: file.name }, page: () => file }));
}
