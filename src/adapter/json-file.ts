/** A file of data that pages load, in its words: what it is made of is told by them alone. */
export interface JsonFile {
  json: string;
}

export const jsonFile = (data: object): JsonFile => ({ json: JSON.stringify(data) });

export const jsonResponse = ({ json }: JsonFile): Response =>
  new Response(json, { headers: { 'content-type': 'application/json' } });
