import { type AddinServer, serveAddin } from '../../excel';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

export interface DeskSettings {
  /** The built add-in: its manifest, its pages and what they need. */
  readonly addinFolder: string;
  /** The pages of the add-in that boot office.js, such as `taskpane.html`. */
  readonly addinPages: readonly string[];
  /** The desk's own built page. */
  readonly pageFolder: string;
  /** The workbook that "new" opens. */
  readonly sample: string;
  readonly firstPort?: number;
}

export interface DeskServer extends AddinServer {
  /** Lets every open desk load the add-in's page again. */
  tellAddinChanged(): void;
}

/**
 * Runs first in the served page only, never in the build: lets the desk around the page play Excel to it. It stands before the page's own
 * policy of what may run.
 */
const PLAY_EXCEL = '<script>window.parent.excelDesk?.admit(window)</script>';
const HEAD = /<head[^>]*>/;
const EVENT_STREAM = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };

/** Serves the desk and the add-in it shows, on this machine only. */
export async function serveDesk({ addinFolder, addinPages, pageFolder, sample, firstPort }: DeskSettings): Promise<DeskServer> {
  const desks = new Set<ServerResponse>();
  const addinPage = (page: string) => async () => (await readFile(join(addinFolder, page), 'utf8')).replace(HEAD, `$&${PLAY_EXCEL}`);
  const server = await serveAddin({
    folders: { '/': addinFolder, '/desk/': pageFolder },
    files: { '/desk/sample.xlsx': sample },
    pages: {
      '/': async () => await readFile(join(pageFolder, 'index.html'), 'utf8'),
      ...Object.fromEntries(addinPages.map((page) => [`/${page}`, addinPage(page)])),
    },
    streams: {
      '/desk/changes'(response) {
        desks.add(response.writeHead(200, EVENT_STREAM));
        response.write(': open\n\n');
        response.once('close', () => desks.delete(response));
      },
    },
    ...(firstPort !== undefined && { firstPort }),
  });
  return {
    ...server,
    tellAddinChanged() {
      for (const desk of desks) desk.write('data: addin\n\n');
    },
  };
}
