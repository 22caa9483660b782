import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A file of an archive. */
interface Entry {
  name: string;
  content: string;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [VERSION, UTF8_NAMES, DEFLATE] = [20, 0x0800, 8];
/** 1 January 1980, the first day that an archive can name: the same files give the same bytes on any day. */
const DATE = (1 << 5) | 1;

/** Numbers of two or four bytes, the lowest byte first, as [value, bytes]. */
function record(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  fields.reduce((at, [value, bytes]) => buffer.writeUIntLE(value, at, bytes), 0);
  return buffer;
}

const deflate = promisify(deflateRaw);

/** Files -> a ZIP archive of them, in the order of their names. For small archives: no file or whole above 4 GB. */
export async function zip(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return archive(await Promise.all(sorted.map(packed)));
}

interface Packed {
  name: string;
  plain: Buffer;
  packed: Buffer;
}

/** They are packed beside the making of pages. */
async function packed({ name, content }: Entry): Promise<Packed> {
  const plain = Buffer.from(content);
  return { name, plain, packed: await deflate(plain) };
}

function archive(entries: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, plain, packed } of entries) {
    const label = Buffer.from(name);
    const head = headOf(plain, packed, label);
    parts.push(record([[LOCAL, 4], ...head]), label, packed);
    directory.push(
      record([[CENTRAL, 4], [VERSION, 2], ...head, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      label,
    );
    offset += 30 + label.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const [count, none] = [
    [entries.length, 2],
    [0, 2],
  ] as const;
  return Buffer.concat([
    ...parts,
    index,
    record([[END, 4], none, none, count, count, [index.length, 4], [offset, 4], none]),
  ]);
}

/** What a file's own header and the directory at the end say of it alike. */
const headOf = (plain: Buffer, packed: Buffer, name: Buffer) =>
  [
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [DEFLATE, 2],
    [0, 2],
    [DATE, 2],
    [crc32(plain), 4],
    [packed.length, 4],
    [plain.length, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
