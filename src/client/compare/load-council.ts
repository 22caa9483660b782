import type { CouncilData } from './council-data.ts';

/** Loads what is known of councils, each once; one that failed is asked for anew. `base`: where the site stands. */
export function councilLoader(base: string): (id: string) => Promise<CouncilData> {
  const loaded = new Map<string, Promise<CouncilData>>();
  return (id) => {
    const known = loaded.get(id) ?? fetchCouncil(`${base}data/councils/${id}.json`);
    loaded.set(id, known);
    known.catch(() => loaded.delete(id));
    return known;
  };
}

async function fetchCouncil(address: string): Promise<CouncilData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as CouncilData;
}
