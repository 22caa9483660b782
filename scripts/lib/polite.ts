import { setTimeout as wait } from 'node:timers/promises';

/** How others' servers are asked. Times in milliseconds. */
interface Manners {
  /** Between two requests to one host. */
  pause: number;
  /** Until an answer is given up. */
  timeout: number;
  /** How often a request is made that ends in “too many” or in a fault of the server. */
  tries: number;
  /** The longest that a server’s wish to wait is followed. */
  longestWait: number;
}

export const MANNERS: Manners = { pause: 1000, timeout: 60_000, tries: 4, longestWait: 120_000 };

/** Asks for an address; the first answer that is not “later”, or the last one there was. Throws where nothing answers. */
export type PoliteFetch = (url: string, init?: RequestInit) => Promise<Response>;

const AGENT = 'improvement-journeys (reads published reports; one request at a time)';
const LATER = new Set([429, 500, 502, 503, 504]);

/** A way to ask that makes one request to a host at a time, with a pause between, and comes back where it is told “later”. */
export function politely(manners: Manners = MANNERS): PoliteFetch {
  const queues = new Map<string, Promise<unknown>>();
  return (url, init) => {
    const { host } = new URL(url);
    const turn = (queues.get(host) ?? Promise.resolve()).then(() => askInTurn(url, init ?? {}, manners));
    const done = turn.catch(() => null).then(() => wait(manners.pause));
    queues.set(host, done);
    return turn;
  };
}

async function askInTurn(url: string, init: RequestInit, manners: Manners): Promise<Response> {
  for (let left = manners.tries; ; left--) {
    const answer = await once(url, init, manners).catch((problem: unknown) => problem);
    const isLast = left <= 1;
    if (answer instanceof Response && (!LATER.has(answer.status) || isLast)) return answer;
    if (!(answer instanceof Response) && isLast) throw answer;
    await wait(waitBefore(answer, manners.tries - left, manners));
  }
}

function once(url: string, init: RequestInit, { timeout }: Manners): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('user-agent', AGENT);
  return fetch(url, { ...init, headers, signal: AbortSignal.timeout(timeout) });
}

/** What the server wishes, in seconds; else twice as long each time. */
function waitBefore(answer: unknown, tried: number, { pause, longestWait }: Manners): number {
  const wish =
    answer instanceof Response ? Number(answer.headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return Math.min(Number.isFinite(wish) ? wish * 1000 : pause * 2 ** (tried + 1), longestWait);
}

/** Why nothing answered, in a few words: "getaddrinfo ENOTFOUND example.org". */
export function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}
