/** An opening tag of a page, with its attributes as a browser reads them. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const SKIPPED = /<!--.*?-->|(?<open><(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gsu;
const TAG =
  /<(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/giu;
const ATTRIBUTE = /(?<name>[^\s=>"'/]+)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>"']+)))?/gu;
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
  '#38': '&',
  '#34': '"',
};

/** The opening tags of a page that we built: tests hold every page to valid HTML, so no recovery from errors is needed. */
export function tagsOf(html: string): Tag[] {
  const visible = html.replace(SKIPPED, '$<open>');
  return [...visible.matchAll(TAG)].map(({ groups = {} }) => ({
    name: (groups.name ?? '').toLowerCase(),
    attributes: attributesOf(groups.attributes ?? ''),
  }));
}

/** ` href="/a?b&amp;c" hidden` -> href: `/a?b&c`, hidden: empty. */
const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(({ groups = {} }) => [
      (groups.name ?? '').toLowerCase(),
      valueOf(groups),
    ]),
  );

const valueOf = ({ double, single, bare }: Record<string, string | undefined>): string =>
  decode(double ?? single ?? bare ?? '');

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
