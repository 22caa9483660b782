import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { BuildError } from './build-error.ts';
import { wordsFor } from './exit-on-error.ts';

const machine = (code: string, more: object) => Object.assign(new Error('no'), { code, ...more });

it('says in a sentence what the machine refuses', () => {
  expect(wordsFor(machine('ENOSPC', { path: 'dist.new/index.html' }))).toBe(
    'dist.new/index.html: the disk is full (ENOSPC).',
  );
  expect(wordsFor(machine('EADDRINUSE', { port: 4321 }))).toContain('Port 4321: the port is in use');
  expect(wordsFor(new BuildError('The content has errors.'))).toBe('The content has errors.');
});

it('says what is wrong with the options of a call', () => {
  const call = () => parseArgs({ args: ['--help'], options: {} });
  expect(call).toThrow();
  try {
    call();
  } catch (problem) {
    expect(wordsFor(problem)).toMatch(/^Unknown option '--help'/u);
  }
});

it('shows a fault of the program as it is', () => {
  const fault = new TypeError('x is not a function');
  expect(wordsFor(fault)).toBe(fault);
});
