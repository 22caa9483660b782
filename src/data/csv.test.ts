import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { dataset, type Dataset } from './field.ts';

const table = (values: (string | number | null | string[])[]): Dataset =>
  dataset({
    name: 'responses',
    columns: [
      { name: 'note', type: 'string', description: 'A note.', of: (value: (typeof values)[number]) => value },
    ],
    entries: values,
  });

const withoutMark = (values: Dataset): string => toCsv(values).slice(1);

describe('CSV', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(Buffer.from(toCsv(table(['council’s']))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('quotes what holds commas, quotes or new lines, and doubles the quotes', () => {
    expect(withoutMark(table(['a, b', 'say "no"', 'one\ntwo']))).toBe(
      'note\r\n"a, b"\r\n"say ""no"""\r\n"one\ntwo"\r\n',
    );
  });

  it('parts lists by spaces and leaves empty what is not known', () => {
    expect(withoutMark(table([['a', 'b'], null]))).toBe('note\r\na b\r\n\r\n');
  });

  it('keeps a spreadsheet from running a text as a formula, and numbers as they are', () => {
    expect(withoutMark(table(['=1+1', -3]))).toBe("note\r\n'=1+1\r\n-3\r\n");
  });
});
