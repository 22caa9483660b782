import { jsonLoader } from '../load-json.ts';
import type { CouncilData } from './council-data.ts';

/** Loads what is known of councils, each once; one that failed is asked for anew. `base`: where the site stands. */
export function councilLoader(base: string): (id: string) => Promise<CouncilData> {
  const load = jsonLoader<CouncilData>();
  return (id) => load(`${base}data/councils/${id}.json`);
}
