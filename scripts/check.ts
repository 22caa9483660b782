import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KnowledgeBase } from '../src/graph/knowledge-base.ts';
import { loadContent } from '../src/load/content.ts';
import { reportToGithub } from '../src/report/github.ts';
import { reportToJson } from '../src/report/json.ts';
import { reportToTerminal } from '../src/report/terminal.ts';

const FORMATS = { text: reportToTerminal, json: reportToJson, github: reportToGithub };
const USAGE = `Usage: npm run check -- [--format ${Object.keys(FORMATS).join('|')}]`;

type Format = keyof typeof FORMATS;

/** `npm run check`: every fault of the content in one run; exit code 1 if there is any, 2 if it was called wrongly. */
async function main(): Promise<number> {
  const format = readFormat();
  if (!format) return refuse(`There is no such format. ${USAGE}`);
  if (!existsSync('content'))
    return refuse('There is no folder “content” here: run this in the folder of the project.');
  const { diagnostics, knowledgeBase } = await loadContent({ root: process.cwd() });
  const report = FORMATS[format](diagnostics);
  if (report) console.log(report);
  if (format === 'text' && diagnostics.length === 0)
    console.log(`Nothing wrong: ${contentsOf(knowledgeBase)}.`);
  return diagnostics.length > 0 ? 1 : 0;
}

const contentsOf = ({ sources, events, findings }: KnowledgeBase): string =>
  `${sources.size} sources, ${events.size} events, ${findings.length} findings`;

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

function readFormat(): Format | null {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    return Object.hasOwn(FORMATS, values.format) ? (values.format as Format) : null;
  } catch {
    return null;
  }
}

process.exitCode = await main();
