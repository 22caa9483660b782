import { createHash } from 'node:crypto';
import type { NewsEntry, NewsLine } from './news.ts';
import { whatBecame } from './news.ts';

const ENTRIES = 50;
const LINES = 10;
const WORDS = 240;

export interface Feed {
  /** The same for ever, wherever the site stands: the address of the feed from the root of the site. */
  address: string;
  title: string;
  /** The page that tells the same. */
  page: string;
  entries: readonly FeedEntry[];
  /** The day that is given where nothing has become of anything yet. */
  since: string;
  /** Makes an address of the site whole. */
  whole: (address: string) => string;
}

/** What a feed shows of one of the news. */
interface FeedEntry extends Pick<NewsEntry, 'key' | 'date' | 'kind' | 'url'> {
  title: string;
  lines: Pick<NewsLine, 'url' | 'text'>[];
  /** How many lines there are beside those. */
  more: number;
}

/** The latest of the news, as far as a feed has room for them. */
export const feedEntries = (news: readonly NewsEntry[]): FeedEntry[] =>
  news.slice(0, ENTRIES).map((entry) => ({
    key: entry.key,
    date: entry.date,
    kind: entry.kind,
    url: entry.url,
    title: `${entry.subject} – ${whatBecame(entry)}`,
    lines: entry.lines.slice(0, LINES).map(({ url, text }) => ({ url, text: shortened(text) })),
    more: Math.max(0, entry.lines.length - LINES),
  }));

/** Entries -> an Atom feed; the same entries give the same bytes, and ids stay when the site moves. */
export function atom({ address, title, page, entries, since, whole }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${idOf(address)}</id>
  <title>${escaped(title)}</title>
  <updated>${instant(entries[0]?.date ?? since)}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(whole(address))}"/>
  <link rel="alternate" type="text/html" href="${escaped(whole(page))}"/>
  <author><name>Improvement Journeys</name></author>
  <rights>Creative Commons Attribution 4.0</rights>
${entries.map((entry) => entryXml(entry, address, whole)).join('')}</feed>
`;
}

function entryXml(entry: FeedEntry, feed: string, whole: Feed['whole']): string {
  return `  <entry>
    <id>${idOf(`${feed} ${entry.key}`)}</id>
    <title>${escaped(entry.title)}</title>
    <updated>${instant(entry.date)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(whole(entry.url))}"/>
    <category term="${entry.kind}"/>
    <content type="html">${escaped(listOf(entry, whole))}</content>
  </entry>
`;
}

function listOf({ lines, more }: FeedEntry, whole: Feed['whole']): string {
  const items = lines.map(
    ({ url, text }) => `<li><a href="${escaped(whole(url))}">${escaped(text)}</a></li>`,
  );
  return `<ul>${items.join('')}${more > 0 ? `<li>and ${more} more</li>` : ''}</ul>`;
}

/** The beginning of a long text, cut between two words. */
function shortened(text: string): string {
  if (text.length <= WORDS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', WORDS))} …`;
}

const instant = (date: string): string => `${date}T00:00:00Z`;

/** A name-based UUID, as RFC 9562 has it (version 8, of SHA-256). */
function idOf(name: string): string {
  const bytes = createHash('sha256').update(`improvement-journeys ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
