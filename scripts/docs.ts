// Makes the tables in the documents, and the schemas for editors, anew from the content model.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS, readDocument } from './lib/documents.ts';
import { jsonSchemas } from './lib/json-schemas.ts';
import { ROOT } from './lib/project.ts';

for (const file of DOCUMENTS) {
  const { written, due } = await readDocument(ROOT, file);
  if (written === due) continue;
  await writeFile(path.join(ROOT, file), due);
  console.log(`Made the tables of ${file} anew.`);
}
for (const [file, text] of jsonSchemas()) await writeFile(path.join(ROOT, file), text);
