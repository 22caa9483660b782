import { inflateRawSync } from 'node:zlib';

const [HEADER, LOCAL] = [30, 0x04034b50];

/** The files of a ZIP archive whose headers state every size, by name. */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; bytes.readUInt32LE(at) === LOCAL;) {
    const [packed, name, extra] = [at + 18, at + 26, at + 28].map((place, index) =>
      index === 0 ? bytes.readUInt32LE(place) : bytes.readUInt16LE(place),
    ) as [number, number, number];
    const start = at + HEADER + name + extra;
    files.set(
      bytes.toString('utf8', at + HEADER, at + HEADER + name),
      inflateRawSync(bytes.subarray(start, start + packed)),
    );
    at = start + packed;
  }
  return files;
}
