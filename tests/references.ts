/** An entry as it is read. */
export interface ReadEntry {
  type: string;
  /** Of BibTeX. */
  key?: string;
  fields: Partial<Record<string, string>>;
}

function refuse(what: string, text: string): never {
  throw new Error(`${what}: ${JSON.stringify(text.slice(0, 80))}`);
}

/** Reads RIS by the letter: every line a tag and a value, each tag once, from TY to ER. */
export function risIn(text: string): ReadEntry[] {
  const records = text.split('ER  - \r\n');
  if (records.pop() !== '') refuse('The last record has no end', text);
  return records.map((record) => {
    const lines = record.split('\r\n');
    if (lines.pop() !== '') refuse('A line has no end', record);
    const pairs = lines.map((line) => {
      const [, tag = '', value = ''] =
        /^([A-Z][A-Z0-9]) {2}- (\S.*)$/u.exec(line) ?? refuse('No field', line);
      return [tag, value] as const;
    });
    const [first, ...fields] = pairs;
    if (first?.[0] !== 'TY') refuse('A record begins otherwise', record);
    if (new Set(pairs.map(([tag]) => tag)).size < pairs.length) refuse('A tag stands twice', record);
    return { type: first[1], fields: Object.fromEntries(fields) };
  });
}

/** Reads BibTeX by the letter: braces in pairs, and outside addresses nothing that LaTeX would stumble over. */
export function bibtexIn(text: string): ReadEntry[] {
  const entries = text.split(/(?<=^\}\n)\n?/mu);
  return entries.map((entry) => {
    const [, type = '', key = '', body = ''] =
      /^@([a-z]+)\{([A-Za-z0-9._-]+),\n(.*)\}\n$/su.exec(entry) ?? refuse('No entry', entry);
    const fields = body.split(/(?<=,\n)/u).map((line) => fieldIn(line));
    if (new Set(fields.map(([name]) => name)).size < fields.length) refuse('A field stands twice', entry);
    return { type, key, fields: Object.fromEntries(fields) };
  });
}

function fieldIn(line: string): [name: string, value: string] {
  const [, name = '', braced, bare = ''] =
    /^ {2}([a-z]+) = (?:\{(.*)\}|([a-z]{3})),\n$/u.exec(line) ?? refuse('No field', line);
  const value = braced ?? bare;
  let depth = 0;
  for (const sign of value.replaceAll(/\\./gu, '').match(/[{}]/gu) ?? []) {
    depth += sign === '{' ? 1 : -1;
    if (depth < 0) refuse('A brace closes nothing', line);
  }
  if (depth > 0) refuse('A brace stays open', line);
  if (name !== 'url' && /[#$%&_~^]/u.test(value.replaceAll(/\\(?:[#$%&_{}]|text[a-z]+\{\})/gu, '')))
    refuse('LaTeX would not read it', line);
  return [name, value];
}
