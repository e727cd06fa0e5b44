import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is installed, if it is. CI installs it, so that there a missing one is a failure. */
export function nginx(): string | null {
  const program = PROGRAMS.find((candidate) => existsSync(candidate)) ?? null;
  if (program === null && process.env['CI'] === 'true') throw new Error('nginx is missing; .ci/run installs it.');
  return program;
}

export interface Host {
  readonly origin: string;
  close(): void;
}

/**
 * Serves an unpacked release by nginx over https, as its guide says: with the configuration from the release, of which the four things are
 * changed that the guide has changed, and the port.
 */
export async function host(program: string, release: Readonly<Record<string, Uint8Array>>): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
  for (const [path, content] of Object.entries(release)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // The workers of nginx are another user.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  const [key, certificate] = [join(folder, 'site.key'), join(folder, 'site.crt')];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  execFileSync('openssl', request, { stdio: 'ignore' });
  const port = await freePort();
  const site = changed(Buffer.from(release['hosting/nginx.conf']!).toString('utf8'), [
    ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
    ['server_name performance.example;', 'server_name localhost;'],
    ['/etc/nginx/tls/performance.crt', certificate],
    ['/etc/nginx/tls/performance.key', key],
    ['/srv/performance/site', join(folder, 'site')],
  ]);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), main(folder));
  const child = spawn(program, ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const origin = `https://localhost:${port}`;
  await listening(port, () => child.exitCode !== null);
  return {
    origin,
    close() {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What stands around a site on Debian, with nothing outside the folder. */
function main(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder};`).join(' ');
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${temporary} include /etc/nginx/mime.types; default_type application/octet-stream; include ${folder}/site.conf; }`;
}

function changed(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`The configuration of the guide does not say ${from}`);
    return done.replace(from, to);
  }, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number, ended: () => boolean): Promise<void> {
  for (;;) {
    if (ended()) throw new Error('nginx did not start with the configuration of the guide.');
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
