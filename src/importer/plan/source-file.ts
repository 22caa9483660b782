import { readFrontMatter, type FrontMatter } from '../../compiler/front-matter.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { identityOf, type ReportIdentity } from './identity.ts';

/** A file of `content/sources` as it stands on the disk, every byte of its text. */
export interface StoredText {
  /** From the root of the project. */
  file: string;
  /** Null where it is no file, or not text. */
  text: string | null;
}

/** Front matter that can be read, and the rest of the file as it is. */
interface Readable {
  file: string;
  text: string;
  /** What stands before the front matter: a byte-order mark, or nothing. */
  mark: string;
  lineEnd: string;
  /** The YAML, with `\n` as line end. */
  yaml: string;
  front: FrontMatter;
  /** Everything behind the front matter, byte for byte. */
  body: string;
  identity: ReportIdentity;
}

/** A source that is there already; `fault` says why its front matter cannot be read. */
export type SourceFile = { file: string; source: Readable; fault: null } | UnreadableFile;
interface UnreadableFile {
  file: string;
  source: null;
  fault: string;
}

const MARK = '\uFEFF';
const LINE_END = /\r\n?|\n/gu;

/** "content/sources/leeds/2018-12-18-report.md" -> "leeds". */
export const folderOf = (file: string): string => file.split('/').at(-2) ?? '';

/** Where a line begins that has a number of line ends before it, whatever these are. */
function startOfLine(text: string, lineEnds: number): number {
  const ends = [...text.matchAll(LINE_END)].slice(0, lineEnds);
  const last = ends.at(-1);
  return lineEnds === 0 || !last ? 0 : last.index + last[0].length;
}

const told = ({ place, message }: Diagnostic): string =>
  `${place ? `line ${place.line}, column ${place.column}: ` : ''}${message}`;

/** Text of a source -> its parts, through the door that the compiler reads front matter by. */
export function readSourceFile({ file, text }: StoredText): SourceFile {
  if (text === null) return { file, source: null, fault: 'It is no file of UTF-8 text.' };
  const mark = text.startsWith(MARK) ? MARK : '';
  const marked = text.slice(mark.length);
  const lines = marked.replace(LINE_END, '\n');
  const { front, diagnostics } = readFrontMatter({ path: file, text: lines });
  const [fault] = diagnostics;
  if (!front) return { file, source: null, fault: fault ? told(fault) : 'Its front matter cannot be read.' };
  const head = lines.slice(0, front.end);
  const bodyStart = head.endsWith('\n') ? startOfLine(marked, head.split('\n').length - 1) : marked.length;
  const source: Readable = {
    file,
    text,
    mark,
    lineEnd: /\r\n?|\n/u.exec(marked)?.[0] ?? '\n',
    yaml: front.written,
    front,
    body: marked.slice(bodyStart),
    identity: identityOf(front.yaml.value ?? {}, folderOf(file)),
  };
  return { file, source, fault: null };
}

export type ReadableSource = Readable;

/** The file with other YAML as its front matter; mark, line ends and body stay. */
export const withYaml = ({ mark, lineEnd, body }: Readable, yaml: string): string =>
  `${mark}${`---\n${yaml}---\n`.replaceAll('\n', lineEnd)}${body}`;
