import type { Library } from './library.ts';
import type { Names } from './names.ts';
import { partsOf, readQuestion, type Part, type Question } from './question.ts';
import { fetchAhead, fitting, FOR_WORDS, type Room } from './room.ts';
import { corrected, spell, type Unknown } from './spelling.ts';

/** A question as it is searched. */
export interface Understood {
  question: string;
  meant: Question;
  unknown: Unknown[];
  parts: Part[];
  /** Words that a long question has too many of. */
  left: string[];
}

/** Where pieces are asked for, and how many more may be. */
export interface Desk {
  room: Room;
  library: Library;
}

/** Reads what was typed, looks up words that nothing holds, and takes as many parts of it as requests allow. */
export async function understand(
  { typed, alone }: { typed: string; alone: ReadonlySet<string> },
  { names, room, library }: Desk & { names: Names },
): Promise<Understood> {
  const read = readQuestion(typed);
  const { parts: fitted, left } = fitting(partsOf(read, names, alone), FOR_WORDS, library);
  fetchAhead(fitted, library);
  const hasRoom = (): boolean => room.spent() < FOR_WORDS;
  const unknown = await spell(read, { left, hasRoom }, names, library);
  const question = corrected(typed, unknown);
  const meant = readQuestion(question);
  const wanted = partsOf(meant, names, alone).filter(({ label }) => !left.includes(label));
  const { parts, left: more } = fitting(wanted, FOR_WORDS + 1 - room.spent(), library);
  return { question, meant, unknown, parts, left: [...left, ...more] };
}
