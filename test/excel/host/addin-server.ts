import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** A page that exists in no folder: its text, or what makes it anew at each request. */
export type Page = string | (() => Promise<string>);

/** What to serve: folders by the path they appear under (`/`, `/office/`), pages, and answers that stay open. */
export interface Site {
  readonly folders: Readonly<Record<string, string>>;
  /** Single files by their path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, Page>>;
  readonly streams?: Readonly<Record<string, (response: ServerResponse) => void>>;
  /** The port to begin looking at; without it, any that is free. */
  readonly firstPort?: number;
  /** Served by https with these, as Excel itself demands. */
  readonly certificate?: { readonly cert: Buffer; readonly key: Buffer };
}

export interface AddinServer {
  /** `http://localhost:PORT`, or `https:` with a certificate. */
  readonly origin: string;
  close(): void;
}

/** Serves an add-in's pages on this machine only, on a port that is free. */
export async function serveAddin(site: Site): Promise<AddinServer> {
  const listener: RequestListener = (request, response) => {
    // What a request asks for must never end the server: a path that says nothing, a page that is just being built anew.
    answer(site, request.url ?? '/', response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const server = site.certificate ? createSecureServer(site.certificate, listener) : createServer(listener);
  await listen(server, site.firstPort ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${site.certificate ? 'https' : 'http'}://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (problem) {
    if (port === 0 || (problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    await listen(server, port + 1);
  }
}

async function answer({ folders, files = {}, pages = {}, streams = {} }: Site, address: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const stream = streams[path];
  if (stream) return stream(response);
  const page = pages[path];
  if (page !== undefined) {
    const text = typeof page === 'string' ? page : await page();
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(text);
    return;
  }
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const file = files[path] ?? (prefix === undefined ? undefined : inside(folders[prefix]!, path.slice(prefix.length)));
  if (file === undefined || !(await isFile(file))) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
