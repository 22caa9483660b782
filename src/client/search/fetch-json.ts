const PATIENCE_MS = 20_000;

/** The piece is not there: asking again would not help. */
export class Gone extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} is not there.`);
    this.address = address;
  }
}

/** Fetches what is published as JSON; it rejects where it cannot be had. */
export async function fetchJson(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 404) throw new Gone(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return response.json();
}
