import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** One page of every kind, the longest of its kind: `/`, `/councils/`, `/councils/lancashire/`, `/404.html` … */
export function onePageOfEveryKind(folder: string): string[] {
  const pages = pageFilesOf(folder).map((file) => ({
    address: addressOf(file),
    size: statSync(path.join(folder, file)).size,
  }));
  const longestFirst = pages.sort((a, b) => b.size - a.size || a.address.localeCompare(b.address));
  return [...Map.groupBy(longestFirst, ({ address }) => kindOf(address)).values()]
    .flatMap(([longest]) => longest?.address ?? [])
    .sort();
}

/** Every page of a built site. */
export const everyPage = (folder: string): string[] => pageFilesOf(folder).map(addressOf);

const pageFilesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const addressOf = (file: string): string =>
  `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/u, '/');

/** `/sources/lancashire/2018-…/` -> `sources 4`: pages of one folder and depth are made by one template. */
const kindOf = (address: string): string => {
  const parts = address.split('/');
  return parts.length > 3 ? `${parts[1] ?? ''} ${parts.length}` : address;
};
