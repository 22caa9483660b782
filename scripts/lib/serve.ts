import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { compressed } from './compressed.ts';
import { headersFor, readHeaders, type HeaderBlock } from './host-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.zip': 'application/zip',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

interface ServeOptions {
  folder: string;
  base: string;
  port: number;
  host: string;
}

/** Serves a built site as a static host would: redirects to the trailing slash, 404.html, the headers of `_headers`, nothing outside the folder. */
export function serve({ folder, base, port, host }: ServeOptions): Promise<Server> {
  const headers = readHeaders(folder);
  const server = createServer((request, response) => respond({ request, response, folder, base, headers }));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

interface Exchange {
  /** What the site asks its host to send along. */
  headers: readonly HeaderBlock[];
  request: IncomingMessage;
  response: ServerResponse;
  folder: string;
  base: string;
}

/** Answers one request from a built site. */
export function respond({ request, response, folder, base, headers }: Exchange): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(request, response, { status: 405, file: null });
  const { url = '/' } = request;
  const answer = answerTo({ url, folder, base });
  if ('location' in answer) response.writeHead(301, { location: answer.location }).end();
  else {
    response.setHeaders(new Headers(headersFor(headers, url.split('?', 1).join())));
    send(request, response, answer);
  }
}

type Answer = { location: string } | Found;

/** What a static host answers to an address. */
export function answerTo({ url, folder, base }: { url: string; folder: string; base: string }): Answer {
  const notFound: Answer = { status: 404, file: isFile(path.join(folder, '404.html')) };
  const { pathname, search } = new URL(`http://localhost${url.startsWith('/') ? url : `/${url}`}`);
  if (`${pathname}/` === base) return { location: base + search };
  const asked = decode(pathname);
  if (!asked?.startsWith(base) || asked.includes('//')) return notFound;
  const wanted = path.join(folder, asked.slice(base.length));
  if (wanted !== folder && !wanted.startsWith(folder + path.sep)) return notFound;
  if (!asked.endsWith('/') && isFile(path.join(wanted, 'index.html')))
    return { location: `${pathname}/${search}` };
  const file = isFile(asked.endsWith('/') ? path.join(wanted, 'index.html') : wanted);
  return file ? { status: 200, file } : notFound;
}

interface Found {
  status: number;
  file: string | null;
}

function send(request: IncomingMessage, response: ServerResponse, { status, file }: Found): void {
  const type = file ? (TYPES[path.extname(file)] ?? 'application/octet-stream') : 'text/plain';
  const packed = file ? compressed(type, request.headers['accept-encoding'] ?? '') : null;
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(packed && { 'content-encoding': packed.encoding }),
  });
  if (!file || request.method === 'HEAD') response.end(file ? '' : String(status));
  else pipeline([createReadStream(file), ...(packed ? [packed.writer] : []), response], endAlone);
}

/** A reader who goes away, or a file that a build takes away, ends one answer and not the server. */
const endAlone = (): void => undefined;

function decode(pathname: string): string | null {
  try {
    const text = decodeURIComponent(pathname);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const isFile = (file: string): string | null =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
