/** One run of text on a page: where it stands, how large, and whether bold. */
export interface Run {
  x: number;
  y: number;
  size: number;
  bold: boolean;
  text: string;
}

const CODES: Record<string, number> = { '’': 0x92, '‘': 0x91, '–': 0x96, '•': 0x95, '\u00AD': 0xad };

/** Text -> a PDF string in WinAnsi encoding. */
const literal = (text: string): string =>
  Array.from(text)
    .map((letter) => CODES[letter] ?? letter.charCodeAt(0))
    .map((code) =>
      code > 126 || code < 32 || code === 40 || code === 41 || code === 92
        ? `\\${code.toString(8).padStart(3, '0')}`
        : String.fromCharCode(code),
    )
    .join('');

const show = ({ x, y, size, bold, text }: Run): string =>
  `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${literal(text)}) Tj ET`;

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

const SOFT_HYPHEN = 5;
const FIRST_PAGE = 6;
const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /ToUnicode ${SOFT_HYPHEN} 0 R >>`;

/** Without it a reader takes the code of the soft hyphen for a plain one. */
const TO_UNICODE =
  '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <AD> <00AD> endbfchar endcmap';

function objectsOf(pages: Run[][]): string[] {
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  const drawn = pages.flatMap((runs, index) => {
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${FIRST_PAGE + 1 + index * 2} 0 R >>`;
    return [page, stream(runs.map(show).join('\n'))];
  });
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream(TO_UNICODE),
    ...drawn,
  ];
}

/** Pages of runs -> the bytes of a small PDF, with nothing in it but text. */
export function makePdf(pages: Run[][]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objectsOf(pages).map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}
