// A web server on this machine alone, for the samples of `npm start` and for the stories: extension pages are never
// spotted, so a policy has to come from somewhere that looks like the web.

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

export interface ServedPage {
  body: string | Uint8Array;
  /** "text/html; charset=utf-8" where absent. */
  type?: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  port: number;
  /** The address of a path, under a host name that the browser was told to look for on this machine. */
  urlOf(path: string, host?: string): string;
  close(): Promise<void>;
}

/** Made-up sites; launch-browser.ts makes the browser look for them on this machine. `.example` is nobody's (RFC 2606). */
export const exampleHosts = [
  'harbourlantern.example',
  'norrskenstehandel.example',
  'bursztynowaprzystan.example',
  'insyn.example',
  'elsewhere.example',
];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A file as it should reach the browser. */
export function pageFromFile(path: string): ServedPage {
  return { body: readFileSync(path), type: types[extname(path).toLowerCase()] ?? 'application/octet-stream' };
}

/** Serves what `find` gives for a path ("/privacy"); null is a plain 404. Any free port. */
export async function servePages(
  find: (path: string, request: IncomingMessage) => ServedPage | null,
): Promise<PageServer> {
  const server = createServer((request, response) => answer(find, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    urlOf: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(find: Parameters<typeof servePages>[0], request: IncomingMessage, response: ServerResponse): void {
  let page: ServedPage | null = null;
  try {
    page = find(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), request);
  } catch (error) {
    page = { body: String(error), type: 'text/plain; charset=utf-8', headers: { 'x-trouble': 'yes' } };
  }
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? (page ? types['.html'] : types['.txt']),
    'cache-control': 'no-store',
    ...page?.headers,
  });
  response.end(page?.body ?? 'Nothing here.');
}
