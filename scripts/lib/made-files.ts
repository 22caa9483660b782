import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { MadeFiles } from '../../src/astro/made.ts';
import { addressOfFile } from '../../src/model/addresses.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { addKept, linkOrCopy } from './add-kept.ts';
import { asideOf } from './replace-folder.ts';
import { freeSpare, inWorkOf } from './spare-site.ts';
import { isAsLeft, isPage, stateOf, type FileState } from './site-files.ts';

/** What a good build left, written down beside what was compiled: deleting it costs only time. */
interface Written {
  version: string;
  /** Every file of the site by its address. */
  files: Record<string, WrittenFile>;
  /** Every link that its pages had. */
  links: string[];
}

interface WrittenFile extends FileState {
  /** A digest of all that it was made of; files that are made each time have none. */
  madeOf?: string;
}

/** What the check of a site found in it. */
export interface Sound {
  files: readonly string[];
  links: string[];
}

/**
 * The files of a site that a build makes, and those that it may take from the last good one: in the same folder, made
 * by the same code of the same, and as it was left.
 */
export class SiteFiles implements MadeFiles {
  readonly #kept = new Set<string>();
  readonly #links: readonly string[] | null;
  readonly #place: { out: string; record: string; version: string };
  readonly #last: ReadonlyMap<string, WrittenFile>;
  readonly #madeOf = new Map<string, string>();
  #spare: { folder: string; left: string[] } | null = null;

  constructor(place: { out: string; record: string; version: string }) {
    this.#place = place;
    const written = read(place.record);
    const files = written?.version === place.version ? Object.entries(written.files) : [];
    this.#last = new Map(files.filter(([file, state]) => isAsLeft(path.join(place.out, file), state)));
    this.#links = written && files.length > 0 && this.#last.size === files.length ? written.links : null;
  }

  /** What was taken, and the links of the last site; nothing where that is not whole, so that no one knows them all. */
  get last(): { last?: { kept: ReadonlySet<string>; links: readonly string[] } } {
    return this.#links ? { last: { kept: this.#kept, links: this.#links } } : {};
  }

  /** The addresses of the pages that are taken. */
  get keptPages(): string[] {
    return [...this.#kept].filter(isPage).map(addressOfFile);
  }

  get isFresh(): boolean {
    return this.#last.size === 0;
  }

  take(file: string, madeOf: string): boolean {
    if (this.#last.get(file)?.madeOf !== madeOf) return false;
    this.note(file, madeOf);
    this.#kept.add(file);
    return true;
  }

  /** What a file of the last site was made of; null where that is not whole. */
  lastMadeOf(file: string): string | null {
    return (this.#links && this.#last.get(file)?.madeOf) ?? null;
  }

  /** Puts every file below a folder of the last site that was made of the same into another folder. */
  takeAll(madeOf: string, { from, into }: { from: string; into: string }): void {
    for (const [file, state] of this.#last) {
      if (state.madeOf !== madeOf || !file.startsWith(from)) continue;
      const place = path.join(into, file.slice(from.length));
      mkdirSync(path.dirname(place), { recursive: true });
      linkOrCopy(path.join(this.#place.out, file), place);
      this.note(file, madeOf);
    }
  }

  note(file: string, madeOf: string): void {
    this.#madeOf.set(file, madeOf);
  }

  /** Makes the site before the last ready to become the new one. */
  async freeSpare(folder: string): Promise<void> {
    const { out } = this.#place;
    const spare = inWorkOf(folder);
    const left = await freeSpare(asideOf(out), { folder: spare, last: this.isFresh ? null : out });
    this.#spare = left && { folder: spare, left };
  }

  /** Adds the files that are taken to the new site. */
  takeInto(folder: string): void {
    addKept({ kept: this.#kept, from: this.#place.out, into: folder, spare: this.#spare });
  }

  /** Writes down what is in its place and sound; nothing where the code was edited meanwhile: some is made by either. */
  write({ files: all, links }: Sound, versionNow: string): void {
    const { record, version } = this.#place;
    if (versionNow !== version) return rmSync(record, { force: true });
    const files = all.map((file) => [file, this.#stateOf(file)] as const);
    const written: Written = { version, files: Object.fromEntries(files), links };
    mkdirSync(path.dirname(record), { recursive: true });
    writeWhole(record, JSON.stringify(written));
  }

  #stateOf(file: string): WrittenFile {
    const madeOf = this.#madeOf.get(file);
    const state = stateOf(path.join(this.#place.out, file));
    if (!state) throw new Error(`${file} was built and is gone.`);
    return { ...state, ...(madeOf && { madeOf }) };
  }
}

function read(record: string): Written | null {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Written;
  } catch {
    // None yet, or not whole: everything is made.
    return null;
  }
}
