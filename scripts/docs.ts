// Makes the tables in the documents, and the schemas for editors, anew from the content model.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS, readDocument } from './lib/documents.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { jsonSchemas } from './lib/json-schemas.ts';
import { ROOT } from './lib/project.ts';
import { refuseArguments } from './lib/settings.ts';

async function main(): Promise<void> {
  refuseArguments(process.argv.slice(2), 'npm run docs');
  for (const file of DOCUMENTS) {
    const { written, due } = await readDocument(ROOT, file);
    if (written === due) continue;
    await writeFile(path.join(ROOT, file), due);
    console.log(`Made the tables of ${file} anew.`);
  }
  for (const [file, text] of jsonSchemas()) await writeFile(path.join(ROOT, file), text);
}

await exitOnError(main);
