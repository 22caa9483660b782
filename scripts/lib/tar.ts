import { gzipSync } from 'node:zlib';

/** A file to be packed. */
export interface Packed {
  name: string;
  text: string;
}

const BLOCK = 512;

/** Files -> a `.tar.gz` that holds them and nothing of the machine or the hour: the same files give the same bytes. */
export function tarball(files: readonly Packed[]): Buffer {
  const parts = files.flatMap(({ name, text }) => {
    const content = Buffer.from(text);
    return [
      headerOf(name, content.length),
      content,
      Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK),
    ];
  });
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // The header of gzip names the system that packed it: 255 says that it does not matter.
  packed[9] = 255;
  return packed;
}

/** The header of a file as POSIX has it (ustar): its name, its size, a sum of the header itself, and nothing else. */
function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long a name to be packed.`);
  const header = Buffer.alloc(BLOCK);
  const put = (text: string, offset: number) => header.write(text, offset, 'utf8');
  const octal = (number: number, digits: number) => number.toString(8).padStart(digits, '0');
  put(name, 0);
  put(octal(0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(0, 11), 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\0' + '00', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\0 `, 148);
  return header;
}
