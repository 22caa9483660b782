import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface FakeDocument {
  id: number;
  /** As the site writes it: "Children's services inspection, pdf - 20 August 2026". */
  words: string;
  body: Uint8Array | string;
}

type Fault = 'slow' | 'too many' | 'broken' | 'web page' | 'cut' | 'gone';

/** A server on this machine that answers as the inspectorate's site does, for tests: lists, providers, documents, and faults. */
export interface FakeSite {
  url: string;
  providers: Map<number, FakeDocument[]>;
  /** Faults by the path they happen at; `times`: how often, before all is well again. */
  faults: Map<string, { fault: Fault; times: number }>;
  asked: string[];
  stop: () => void;
}

export async function startFakeSite(): Promise<FakeSite> {
  const site: Omit<FakeSite, 'url' | 'stop'> = { providers: new Map(), faults: new Map(), asked: [] };
  const server = createServer((request, response) => answer(request, response, site, () => url));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { ...site, url, stop };
}

type Site = Pick<FakeSite, 'providers' | 'faults' | 'asked'>;

function answer(request: IncomingMessage, response: ServerResponse, site: Site, origin: () => string): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
  site.asked.push(pathname);
  const planned = site.faults.get(pathname);
  if (planned && planned.times > 0) {
    planned.times -= 1;
    return misbehave(planned.fault, response);
  }
  const provider = /^\/provider\/44\/(\d+)$/u.exec(pathname)?.[1];
  const document = /^\/v1\/file\/(\d+)$/u.exec(pathname)?.[1];
  if (pathname === '/search') return html(response, listPage([...site.providers.keys()], searchParams));
  if (provider !== undefined) return providerPage(response, site.providers.get(Number(provider)), origin());
  const found = [...site.providers.values()].flat().find(({ id }) => id === Number(document));
  if (!found) return void response.writeHead(404).end('not found');
  const etag = `"${found.id}-${found.body.length}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/pdf', etag }).end(found.body);
}

function misbehave(fault: Fault, response: ServerResponse): void {
  if (fault === 'slow') return;
  if (fault === 'too many') return void response.writeHead(429, { 'retry-after': '0' }).end();
  if (fault === 'broken') return void response.writeHead(500).end();
  if (fault === 'gone') return void response.writeHead(404).end();
  if (fault === 'cut') {
    response.writeHead(200, { 'content-length': '5000' }).write('%PDF-1.4 and no more');
    return void setTimeout(() => response.destroy(), 20);
  }
  html(response, '<!DOCTYPE html><html><title>Not found</title></html>');
}

const html = (response: ServerResponse, text: string): void =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(text);

function listPage(urns: readonly number[], query: URLSearchParams): string {
  const start = Number(query.get('start'));
  return urns
    .slice(start, start + Number(query.get('rows')))
    .map((urn) => `<li class="search-result"><h3><a href="/provider/44/${urn}">Provider ${urn}</a></h3></li>`)
    .join('\n');
}

function providerPage(response: ServerResponse, documents: FakeDocument[] | undefined, origin: string): void {
  if (!documents) return void response.writeHead(404).end('not found');
  const items = documents.map(
    ({ id, words }) =>
      `<li><a class="publication-link" href="${origin}/v1/file/${id}" target="_blank">Report<span class="nonvisual">${words}</span></a></li>`,
  );
  html(response, `<h1>A council</h1><a href="/other">other</a><ol>${items.join('')}</ol>`);
}
