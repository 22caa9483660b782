import { refusalOf, type PoliteFetch } from '../lib/polite.ts';

/** How an outside address stands. `unsure`: it may be alive, but does not show itself to a program. */
export type Standing =
  | { state: 'alive' }
  | { state: 'moved'; to: string }
  | { state: 'gone' | 'unsure'; why: string; archived: string | null };

const GONE = new Set([404, 410]);
const MOVED = new Set([301, 308]);
/** What says nothing of the address but that HEAD is not answered. */
const NOT_TO_HEAD = new Set([400, 403, 405, 501]);

export const ARCHIVE = 'https://archive.org/wayback/available';

/** Asks whether an address is alive; of one that is gone also whether an archive has kept it. */
export async function standingOf(
  url: string,
  { ask, archive }: { ask: PoliteFetch; archive: string },
): Promise<Standing> {
  try {
    const response = await answerOf(url, ask);
    const { status } = response;
    const to = response.headers.get('location');
    if (MOVED.has(status) && to !== null) return { state: 'moved', to: new URL(to, url).href };
    if (status < 400) return { state: 'alive' };
    const why = `it answers ${status}`;
    if (!GONE.has(status)) return { state: 'unsure', why, archived: null };
    return { state: 'gone', why, archived: await archivedCopy(url, { ask, archive }) };
  } catch (problem) {
    const why = refusalOf(problem);
    const isUnknown = why.includes('ENOTFOUND');
    const archived = isUnknown ? await archivedCopy(url, { ask, archive }) : null;
    return { state: isUnknown ? 'gone' : 'unsure', why, archived };
  }
}

async function answerOf(url: string, ask: PoliteFetch): Promise<Response> {
  const head = await ask(url, { method: 'HEAD', redirect: 'manual' });
  if (!NOT_TO_HEAD.has(head.status)) return head;
  const response = await ask(url, { redirect: 'manual' });
  await response.body?.cancel();
  return response;
}

async function archivedCopy(
  url: string,
  { ask, archive }: { ask: PoliteFetch; archive: string },
): Promise<string | null> {
  try {
    const response = await ask(`${archive}?url=${encodeURIComponent(url)}`);
    const found = (await response.json()) as { archived_snapshots?: { closest?: { url?: string } } };
    return found.archived_snapshots?.closest?.url ?? null;
  } catch {
    // The archive is asked for a kindness; without its answer none is noted.
    return null;
  }
}
