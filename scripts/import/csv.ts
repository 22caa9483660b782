/** A cell from the start of the text that is left: in quotation marks, or up to the next comma or line end. */
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\n]*))(?<end>,|\n|$)/uy;

/** CSV -> its rows of cells; cells in quotation marks may hold commas, quotation marks and line breaks. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const { quoted, plain, end } = CELL.exec(text)?.groups ?? {};
    if (end === undefined)
      throw new SyntaxError(
        `CSV: a quotation mark is out of place in line ${text.slice(0, at).split('\n').length}.`,
      );
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    else if (end === ',' && CELL.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows.filter((cells) => cells.length > 1 || (cells[0] ?? '') !== '');
}

/** CSV with a header -> one record a row. A cell that is empty or missing is an empty text. */
export function parseCsv(text: string): Record<string, string>[] {
  const [names = [], ...rows] = rowsOf(text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'));
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
