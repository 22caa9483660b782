/** A file of data that pages load, in its words: what it is made of is told by them alone. */
export interface JsonFile {
  json: string;
}

/** Makes the file of some data. */
export const jsonFile = (data: object): JsonFile => ({ json: JSON.stringify(data) });

/** Answers with a file of data. */
export const jsonResponse = ({ json }: JsonFile): Response =>
  new Response(json, { headers: { 'content-type': 'application/json' } });
