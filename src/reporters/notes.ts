import { READING_LISTS, type ReadingListName, type ReadingNote } from '../evidence/reading-list.ts';

const at = ({ file, place }: ReadingNote): string => (place ? `${file}:${place.line}:${place.column}` : file);

/** The lists for a second reader: how long each is, and where asked for every entry. */
export function reportNotes(notes: readonly ReadingNote[], inFull: boolean): string {
  const lists = (Object.keys(READING_LISTS) as ReadingListName[]).map((name) => {
    const entries = notes.filter(({ list }) => list === name);
    const lines = inFull ? entries.map((note) => `  ${at(note)} ${note.message}`) : [];
    return [`${READING_LISTS[name]}: ${entries.length}`, ...lines].join('\n');
  });
  const more = inFull ? '' : ' (--lists prints them)';
  return [`For a second reader${more}:`, ...lists].join('\n');
}
