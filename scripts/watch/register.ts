import { parse } from 'yaml';
import type { WatchResult } from './compare.ts';
import type { Register } from '../../src/model/register.ts';

/** The register with the inspection reports that were found; the day of the list moves on only where all was answered. */
export function withFound(text: string, { missing }: WatchResult, asOf: string | null): string {
  const head = /^(?:#[^\n]*\n)*/u.exec(text)?.[0] ?? '';
  const before = (parse(text) ?? { asOf: '', reports: {} }) as Register;
  const reports = new Map<string, { published: string; url: string }[]>(Object.entries(before.reports));
  for (const { council, kind, published, url } of missing) {
    const own = reports.get(council) ?? [];
    if (kind !== 'inspection report' || published === null || own.some((one) => one.url === url)) continue;
    reports.set(
      council,
      [...own, { published, url }].sort((a, b) => a.published.localeCompare(b.published)),
    );
  }
  const lines = [...reports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([council, list]) => [
      `  ${council}:`,
      ...list.map(({ published, url }) => `    - {published: ${published}, url: ${url}}`),
    ]);
  return `${head}asOf: ${asOf ?? before.asOf}\nreports:\n${lines.join('\n')}\n`;
}
