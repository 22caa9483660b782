import { getCollection } from 'astro:content';

/** An address that was published once, and the one to show in its place. */
export interface Moved {
  from: string;
  to: string;
}

async function moved(): Promise<Moved[]> {
  return (await getCollection('moved')).map(({ id, data }) => ({ from: id, to: String(data.to) }));
}

/** Whole pages that have moved: each gets a page that leads on. */
export const movedPages = async (): Promise<Moved[]> =>
  (await moved()).filter(({ from }) => !from.includes('#'));

/** Places on a page that have moved elsewhere, each with the id that it had. */
export async function movedPlaces(page: string): Promise<{ id: string; to: string }[]> {
  return (await moved())
    .filter(({ from }) => from.startsWith(`${page}#`))
    .map(({ from, to }) => ({ id: from.slice(page.length + 1), to }));
}
