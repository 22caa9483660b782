import { expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

it('keeps the columns that follow an empty cell, also an empty first and last one', () => {
  expect(parseCsv('a,b,c\n,x,y\nx,,y\nx,y,\n,,\n')).toEqual([
    { a: '', b: 'x', c: 'y' },
    { a: 'x', b: '', c: 'y' },
    { a: 'x', b: 'y', c: '' },
    { a: '', b: '', c: '' },
  ]);
});

it('reads commas, quotation marks and line breaks inside quotation marks', () => {
  expect(parseCsv('a,b\r\n"x, ""y""","one\r\ntwo"\r\n')).toEqual([{ a: 'x, "y"', b: 'one\ntwo' }]);
});

it('reads a table with a byte-order mark, empty lines and no last line end', () => {
  expect(parseCsv('\uFEFFa,b\n\n1,2\n\n3')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '' },
  ]);
});

it('names the line where a quotation mark is out of place', () => {
  expect(() => parseCsv('a,b\n1,2\n"x"y,z\n')).toThrow('line 3');
  expect(() => parseCsv('a,b\n"never closed\n')).toThrow('line 2');
});
