import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { underLock } from './lock.ts';

const place = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), '.build/build.lock');

it('lets one at a time do its work, and the next one after it', async () => {
  const lock = place();
  const outcome = underLock(lock, async () => {
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    await expect(underLock(lock, () => Promise.resolve(2))).rejects.toThrow(`process ${process.pid}`);
    return 1;
  });
  expect(await outcome).toBe(1);
  expect(existsSync(lock)).toBe(false);
  expect(await underLock(lock, () => Promise.resolve(3))).toBe(3);
});

it('is given up when work fails, and is not held by a process that has ended', async () => {
  const lock = place();
  await expect(underLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  writeFileSync(lock, '2147483000');
  expect(await underLock(lock, () => Promise.resolve(1))).toBe(1);
  writeFileSync(lock, 'nonsense');
  expect(await underLock(lock, () => Promise.resolve(1))).toBe(1);
});

it('is no hindrance where nothing can be written', async () => {
  expect(await underLock('/dev/null/x/build.lock', () => Promise.resolve(1))).toBe(1);
});
