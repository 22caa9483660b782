import { parseArgs } from 'node:util';
import { loadContent } from '../src/load/content.ts';
import { reportToGithub } from '../src/report/github.ts';
import { reportToJson } from '../src/report/json.ts';
import { reportToTerminal } from '../src/report/terminal.ts';

const FORMATS = { text: reportToTerminal, json: reportToJson, github: reportToGithub };
const USAGE = `usage: npm run check -- [--format ${Object.keys(FORMATS).join('|')}]`;

/** `npm run check`: every fault of the content in one run; exit code 1 if there is any. */
async function main(): Promise<number> {
  const format = readFormat();
  if (!format) return console.error(USAGE), 2;
  const { diagnostics, knowledgeBase } = await loadContent({ root: process.cwd() });
  const report = FORMATS[format](diagnostics);
  if (report) console.log(report);
  if (format === 'text' && diagnostics.length === 0)
    console.log(`Nothing wrong: ${knowledgeBase.sources.size} sources, ${knowledgeBase.events.size} events, ${knowledgeBase.findings.length} findings.`);
  return diagnostics.length > 0 ? 1 : 0;
}

function readFormat(): keyof typeof FORMATS | null {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    return Object.hasOwn(FORMATS, values.format) ? (values.format as keyof typeof FORMATS) : null;
  } catch {
    return null;
  }
}

process.exitCode = await main();
