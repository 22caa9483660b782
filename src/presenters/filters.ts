import { FRAMEWORKS, type FrameworkId } from '../model/frameworks.ts';
import type { CouncilRow } from './council.ts';
import { OUTCOMES, outcomeCounts } from './outcomes.ts';

/** One filter of a page: its name is the key of the address and, after `data-`, the attribute of what it filters. */
export interface Filter {
  name: string;
  label: string;
  options: FilterOption[];
  /** Options that stand under a heading of their own, after the others. */
  more?: { heading: string; options: FilterOption[] };
}

interface FilterOption {
  value: string;
  text: string;
}

/** By the regions that some rows are of. */
export const regionFilter = (regions: readonly string[]): Filter => ({
  name: 'region',
  label: 'Region',
  options: [...new Set(regions)].sort().map((value) => ({ value, text: value })),
});

/** What the list of councils can be narrowed by: values that no council has are left out. */
export function councilFilters(rows: CouncilRow[]): Filter[] {
  const held = new Set(rows.map(({ framework }) => framework));
  const frameworks = (Object.keys(FRAMEWORKS) as FrameworkId[]).filter((id) => held.has(id));
  return [
    regionFilter(rows.map(({ region }) => region)),
    {
      name: 'grade',
      label: 'Latest judgement',
      options: outcomeCounts(rows.map(({ outcome }) => outcome)).map(({ outcome, count }) => ({
        value: outcome,
        text: `${OUTCOMES[outcome]} (${count})`,
      })),
    },
    {
      name: 'framework',
      label: 'Framework',
      options: frameworks.map((value) => ({ value, text: FRAMEWORKS[value].shortName })),
    },
  ];
}

/** A string of CSS, harmless inside a style element. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\<]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

function rulesFor(name: string, value: string): string[] {
  const [filter, is] = [`[name=${quoted(name)}]`, `[value=${quoted(value)}]`];
  const chosen = `[data-filtered]:has(:is(${filter}${is},${filter} ${is}):checked)`;
  const fits = `[data-${name}=${quoted(value)}]`;
  return [`${chosen} [data-${name}]:not(${fits})`, `${chosen} [data-group]:not(:has(${fits}))`];
}

/** The style sheet by which filters work without a script: what does not fit the choice is not shown, nor a group without any that does. */
export const filterRules = (filters: readonly Filter[]): string =>
  `${filters.flatMap(({ name, options }) => options.flatMap(({ value }) => rulesFor(name, value))).join(',')}{display:none}`;
