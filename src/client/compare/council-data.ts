import type { StatementData } from '../statement-filters/narrow.ts';

/** What pages load of one council: what was judged and said, newest first. Addresses are from the root of the site. */
export interface CouncilData extends StatementData {
  id: string;
  name: string;
  url: string;
  /** "ended 1 April 2023", where it no longer exists. */
  ended?: string;
  judged: JudgedEvent[];
  /** By theme: what was said on it, event by event. */
  threads: Record<string, string>;
}

/** An inspection with its grades by area, as the site names them. */
export interface JudgedEvent {
  /** "27 November 2015": when its report came out, or when inspectors were there. */
  when: string;
  url: string;
  framework: string;
  grades: { area: string; name: string; grade: string }[];
}
