import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostics.ts';
import { reportToGithub, summariseForGithub } from './github.ts';
import { reportToJson } from './json.ts';
import { reportToTerminal } from './terminal.ts';

const fault: Diagnostic = {
  rule: 'unknown-theme',
  severity: 'error',
  file: 'content/sources/a,b:c.md',
  place: { line: 3, column: 9 },
  message: 'There is no theme “100%\nturnovr”.',
  expected: ['turnover', ...Array.from({ length: 11 }, (_, index) => `theme-${index}`)],
  related: [{ file: 'content/x.md', place: null, message: 'the first' }],
};
const bare: Diagnostic = {
  ...fault,
  file: 'content/y.md',
  place: null,
  message: 'No.',
  expected: [],
  related: [],
};

describe('for a person', () => {
  it('nothing is said where nothing is wrong', () => {
    expect(reportToTerminal([])).toBe('');
  });

  it('each fault has its place, its rule, what was found, the nearest cures and what else is concerned', () => {
    const report = reportToTerminal([fault])
      .split('\n')
      .map((line) => line.trim());
    expect(report[0]).toContain('content/sources/a,b:c.md:3:9');
    expect(report[0]).toContain('unknown-theme');
    expect(report.join('\n')).toContain('turnover');
    expect(report.join('\n')).toMatch(/and \d more/u);
    expect(report.join('\n')).toContain('content/x.md the first');
  });

  it('the faults and their files are counted', () => {
    expect(reportToTerminal([bare])).toContain('1 error in 1 file.');
    expect(reportToTerminal([bare, bare, fault])).toContain('3 errors in 2 files.');
  });
});

describe('for GitHub', () => {
  it('each fault is a command on a line of its own, with what would end it escaped', () => {
    expect(reportToGithub([fault, bare]).split('\n')).toEqual([
      '::error file=content/sources/a%2Cb%3Ac.md,line=3,col=9,title=unknown-theme::There is no theme “100%25%0Aturnovr”. Try: turnover',
      '::error file=content/y.md,title=unknown-theme::No.',
    ]);
  });

  it('nothing is said where nothing is wrong', () => {
    expect(reportToGithub([])).toBe('');
  });

  it('errors come before warnings, and a total before more than are shown', () => {
    const warning: Diagnostic = { ...bare, severity: 'warning', message: 'Perhaps.' };
    const commands = reportToGithub([warning, ...Array.from({ length: 10 }, () => bare)]).split('\n');
    expect(commands).toHaveLength(12);
    expect(commands[0]).toMatch(/^::error title=In all::.*in 1 file\./u);
    expect(commands[1]).toContain('::No.');
    expect(commands.at(-1)).toMatch(/^::warning .*::Perhaps\.$/u);
  });

  it('the summary counts the faults by rule and lists them, with signs that would be tags escaped', () => {
    const summary = summariseForGithub([fault, { ...bare, message: '<b> & so on' }]);
    expect(summary).toContain('2 errors in 2 files.');
    expect(summary).toContain('| unknown-theme | 2 |');
    expect(summary).toContain('- `content/y.md` unknown-theme: &lt;b> &amp; so on');
    expect(summariseForGithub([])).toContain('Nothing is wrong');
  });
});

it('for programs, all faults are one JSON array', () => {
  expect(JSON.parse(reportToJson([fault, bare]))).toEqual([fault, bare]);
  expect(JSON.parse(reportToJson([]))).toEqual([]);
});
