/** An opening tag of a page. */
export class Tag {
  readonly name: string;
  readonly #text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.#text = text;
  }

  /** Its attributes as a browser reads them. Read when asked for, because most tags of a page are not. */
  get attributes(): ReadonlyMap<string, string> {
    return attributesOf(this.#text);
  }

  get id(): string | undefined {
    return this.#text.includes('id=') ? this.attributes.get('id') : undefined;
  }
}

const SKIPPED = /<!--.*?-->|(?<open><(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gsu;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/giu;
const ATTRIBUTE = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gu;
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
export function* tagsOf(html: string): Generator<Tag> {
  for (const [, name = '', text = ''] of html.replace(SKIPPED, '$<open>').matchAll(TAG))
    yield new Tag(name.toLowerCase(), text);
}

/** ` href="/a?b&amp;c" hidden` -> href: `/a?b&c`, hidden: empty. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  return attributes;
}

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity) : text;
