import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** What to serve: folders by the path they appear under (`/`, `/office/`), and pages that exist in no folder. */
export interface Site {
  readonly folders: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

export interface AddinServer {
  /** `http://localhost:PORT` */
  readonly origin: string;
  close(): void;
}

/** Serves an add-in's pages on this machine only, on a port that is free. */
export async function serveAddin(site: Site): Promise<AddinServer> {
  const server = createServer((request, response) => {
    void answer(site, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer({ folders, pages = {} }: Site, path: string, response: ServerResponse): Promise<void> {
  const page = pages[path];
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    return;
  }
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  const file = prefix === undefined ? undefined : inside(folders[prefix]!, path.slice(prefix.length));
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
