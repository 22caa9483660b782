import { createHash } from 'node:crypto';
import { datasets } from '../../src/data/datasets.ts';
import type { Dataset } from '../../src/data/field.ts';
import { dataFiles } from '../../src/data/files.ts';
import { referenceFiles } from '../../src/data/reference-files.ts';
import type { Content } from '../../src/load/content.ts';
import { zip } from '../../src/data/zip.ts';
import project from '../../package.json' with { type: 'json' };

/** The data tables of one day, packed. */
export interface Edition {
  /** The day of the last change that is written down. */
  date: string;
  /** `improvement-journeys-2026-11-27`: the folder inside, and the name of the file without its ending. */
  name: string;
  packed: Buffer;
}

/** Freezes the data tables with their dictionary and checksums. `site`: the address of the site, where it is known. */
export async function editionOf({ knowledgeBase, changes }: Content, site: string): Promise<Edition> {
  const date = changes.reduce((last, change) => (change.date > last ? change.date : last), '');
  const name = `improvement-journeys-${date}`;
  const whole = (address: string) => site + address;
  const tables = datasets(knowledgeBase, whole);
  const packed = [...dataFiles(tables, project.version), ...referenceFiles(knowledgeBase, whole)];
  const files = [
    { name: 'README.txt', content: readme(date, tables) },
    ...packed.map(({ name, content }) => ({ name, content: content() })),
  ];
  const sums = {
    name: 'SHA256SUMS',
    content: files.map((file) => `${sumOf(file.content)}  ${file.name}\n`).join(''),
  };
  const folder = [...files, sums].map((file) => ({ ...file, name: `${name}/${file.name}` }));
  return { date, name, packed: Buffer.from(await zip(folder)) };
}

/** A checksum as `sha256sum --check` reads it. */
export const sumOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** What the edition is, how it is cited and checked, and what every field means. */
function readme(date: string, tables: readonly Dataset[]): string {
  const dictionary = tables.map(({ name, title, fields, rows }) =>
    [
      `${name}.csv, ${name}.json: ${title} (${rows.length} rows)`,
      ...fields.map((field) => `  ${field.name} (${field.type}): ${field.description}`),
    ].join('\n'),
  );
  return `Improvement Journeys, edition of ${date}
What inspectors found in England's council children's services. Independent; not Ofsted.

Cite as: Improvement Journeys, edition of ${date}. Creative Commons Attribution 4.0.
To check it: sha256sum --check SHA256SUMS
Each table is there as CSV and as JSON; datapackage.json describes them for programs.
references.ris and references.bib hold every source for reference managers.
Lists are parted by spaces. Dates may be partial: what no source states is left out.

${dictionary.join('\n\n')}
`;
}
