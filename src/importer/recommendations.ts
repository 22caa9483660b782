import type { NationalFrameworkPart } from '../model/national-framework.ts';
import { splitCode } from './national-framework.ts';
import type { ReportBlock, BlockedSection } from './paragraphs.ts';

/** One thing that the report asks for. */
export interface ReadRecommendation {
  /** As printed, without the code of the National Framework. */
  text: string;
  /** What part of the National Framework the report prints with it. */
  nationalFramework: NationalFrameworkPart | null;
  /** Set apart as an area for priority or immediate action. */
  isPriority: boolean;
  /** Its printed number, where it has one. */
  number: number | null;
  /** The printed page that it begins on. */
  page: string;
  about: 'council' | 'lscb';
}

const INDENT = 10;
const PRIORITY = /^(?:areas? for )?(?:priority|immediate)/iu;
const NONE =
  /^(?:(?:there (?:are|is|were) no|(?:this|the) inspection (?:did not|found no)|inspectors (?:did not|found no)) .{0,20}(?:areas?|priority|priorities|immediate)|no areas? )/iu;

/** Numbers where the list has them, else the bullets that stand furthest out. */
function topItems(blocks: ReportBlock[]): ReportBlock[] {
  const numbered = blocks.filter((block) => block.kind === 'numbered');
  const items = blocks.filter((block) => block.kind === 'item');
  const isLeadIn = numbered.length === 1 && items.length > 2;
  if (numbered.length > 0 && !isLeadIn) return numbered;
  const margin = Math.min(...items.map((item) => item.x));
  return items.filter((item) => item.x < margin + INDENT);
}

/** What needs to improve, item by item; sentences that say nothing is asked for are not items. */
export function recommendationsOf(sections: BlockedSection[]): ReadRecommendation[] {
  return sections
    .filter(({ kind }) => kind === 'recommendations')
    .flatMap(({ blocks, about, title }) =>
      topItems(blocks)
        .filter(({ text }) => !NONE.test(text))
        .map(({ text, number, page }) => {
          const { words, part } = splitCode(text);
          const isPriority = PRIORITY.test(title);
          return { text: words, nationalFramework: part, isPriority, number, page, about };
        }),
    );
}
