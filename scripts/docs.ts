// Makes the tables in the documents anew from the content model.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS, readDocument } from './lib/documents.ts';
import { ROOT } from './lib/project.ts';

for (const file of DOCUMENTS) {
  const { written, due } = await readDocument(ROOT, file);
  if (written === due) continue;
  await writeFile(path.join(ROOT, file), due);
  console.log(`Made the tables of ${file} anew.`);
}
