import { expect, it } from 'vitest';
import { checkOut, checkSettings, refuseArguments } from './settings.ts';

it.each([
  {},
  { BASE_PATH: 'x' },
  { BASE_PATH: '/x' },
  { BASE_PATH: '/x/Y_z.1/' },
  { SITE_URL: 'https://example.org' },
  { SITE_URL: 'http://localhost:4321/' },
  { PORT: '4321' },
  { BASE_PATH: '', SITE_URL: '', PORT: '' },
])('takes %j', (settings) => {
  expect(() => checkSettings(settings, '/home/Ünï code (x)/project')).not.toThrow();
});

it.each([
  [{ BASE_PATH: '/../' }, 'BASE_PATH'],
  [{ BASE_PATH: '..' }, 'BASE_PATH'],
  [{ BASE_PATH: 'é' }, 'BASE_PATH'],
  [{ BASE_PATH: 'a b' }, 'BASE_PATH'],
  [{ BASE_PATH: '\\x' }, 'BASE_PATH'],
  [{ BASE_PATH: '"><script>' }, 'BASE_PATH'],
  [{ BASE_PATH: '/x?q' }, 'BASE_PATH'],
  [{ BASE_PATH: '#x' }, 'BASE_PATH'],
  [{ BASE_PATH: 'http://evil.example/' }, 'BASE_PATH'],
  [{ SITE_URL: 'example.org' }, 'https://example.org'],
  [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL'],
  [{ SITE_URL: 'https://example.org/sub/' }, 'BASE_PATH'],
  [{ SITE_URL: 'https://me:secret@example.org' }, 'password'],
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '99999' }, 'PORT'],
])('refuses %j in a sentence', (settings, words) => {
  expect(() => checkSettings(settings, '/project')).toThrow(words);
});

it.each(['/a#b', '/100%', '/what?'])('refuses to stand in %s', (root) => {
  expect(() => checkSettings({}, root)).toThrow('move it');
});

it('builds inside the project only', () => {
  expect(() => checkOut('/project/dist', '/project')).not.toThrow();
  for (const out of ['/tmp/dist', '/project', '/project/../dist'])
    expect(() => checkOut(out, '/project')).toThrow('--out');
});

it('refuses arguments of a command that would not heed them', () => {
  expect(() => refuseArguments(['--port', '3000'], 'PORT=3000 npm start')).toThrow('PORT=3000 npm start');
  expect(() => refuseArguments([], 'npm start')).not.toThrow();
});
