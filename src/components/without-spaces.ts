const BLOCKS =
  'article|section|header|nav|div|p|h[1-6]|[uo]l|li|d[ldt]|details|summary|table|caption|t(?:head|body|r|h|d)|use';
const BESIDE_BLOCKS = new RegExp(
  String.raw`(</?(?:${BLOCKS})(?:\s[^>]*)?>)\s+|\s+(?=</?(?:${BLOCKS})[\s>])`,
  'gu',
);

/** Leaves out the spaces before and after blocks, and in drawings around what they use, which no browser shows: `<p> a <b>c</b> </p>` -> `<p>a <b>c</b></p>`. */
export const withoutSpaces = (html: string): string => html.replaceAll(BESIDE_BLOCKS, '$1');
