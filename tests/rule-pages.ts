import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FullText } from '../src/importer/full-text.ts';
import type { SmallSite } from './small-site.ts';

export const RULES_FOLDER = path.join(import.meta.dirname, '../docs/rules');

interface Block {
  section: string;
  /** What follows the language: the path of an example file, and how it is written. */
  info: string[];
  text: string;
}

/** The fenced blocks of a page, each with the second-level heading that it stands under. */
function blocksOf(page: string): Block[] {
  return page.split(/^## /mu).flatMap((part) => {
    const section = part.split('\n', 1)[0] ?? '';
    const fences = part.matchAll(/^```\w+ ?(?<info>[^\n]*)\n(?<text>.*?)^```$/gmsu);
    return [...fences].map(({ groups }) => ({
      section,
      info: infoOf(groups?.info),
      text: groups?.text ?? '',
    }));
  });
}

/** `content/councils/A B.md latin1` -> the path, and the notation if there is one. */
const infoOf = (info = ''): string[] => info.split(/ (?=(?:latin1|link|paragraphs|repeat=\d+)$)/u);

/** What the page of a rule says is printed for its example. */
export const messageOf = (page: string): string =>
  blocksOf(page).find(({ section }) => section === 'Message')?.text ?? '';

/** Lays the example files of a page over a site. `docs/rules/README.md` explains the notations. */
export function layExample(page: string, site: SmallSite): void {
  for (const { info, text } of blocksOf(page).filter(({ section }) => section === 'Example')) {
    const [file = '', notation = ''] = info;
    const repeated = text.repeat(Number(/^repeat=(\d+)$/u.exec(notation)?.[1] ?? 1));
    if (notation === 'link') site.link(file, text.trim());
    else if (notation === 'paragraphs') site.write(file, JSON.stringify(libraryText(text)));
    else site.write(file, Buffer.from(repeated, notation === 'latin1' ? 'latin1' : 'utf8'));
  }
}

const PARAGRAPH = /^(?:(?<number>\d+) )?\(page (?<page>\d+)\): (?<text>.*)$/gmu;

/** Lines like `12 (page 3): …` -> a text as the importer writes it. */
export function libraryText(lines: string): FullText {
  const paragraphs = [...lines.matchAll(PARAGRAPH)].map(({ groups }, index) => {
    const { number, page = '', text = '' } = groups ?? {};
    return { id: number ?? `p${page}-${index}`, page, text, turns: [] };
  });
  const pages = [...new Set(paragraphs.map(({ page }) => page))];
  const sections = [{ title: '', page: '1', about: 'council', paragraphs }];
  return { id: '', title: '', licence: 'not-stated', url: null, pages, sections };
}

export const readRulePage = (rule: string): string =>
  readFileSync(path.join(RULES_FOLDER, `${rule}.md`), 'utf8');
