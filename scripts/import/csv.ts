const CELL = /(?:^|[,\n])(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\n]*))/gu;

function cellsOf(line: string): string[] {
  return [...line.matchAll(CELL)].map(
    ({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '',
  );
}

/** CSV with a header, no line breaks inside cells -> one record a row. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text
    .replaceAll('\r', '')
    .split('\n')
    .filter((line) => line !== '');
  const names = cellsOf(header);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
