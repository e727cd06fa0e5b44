import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ADDIN_FOLDER, prepareAddin } from '../build/addin';
import { prepareScoreProcess } from '../build/command-line';
import { longForm } from './long-form';

const ROOT = join(__dirname, '..', '..');
const ROW_COUNTS = [4_000, 20_000];

async function main(): Promise<void> {
  await Promise.all([prepareAddin(), prepareScoreProcess()]);
  const folder = mkdtempSync(join(tmpdir(), 'benchmarks-'));
  try {
    const seconds = new Map([['the sample', secondsToScore(join(ROOT, 'assets', '绩效指标表示例.xlsx'), folder)]]);
    for (const rowCount of ROW_COUNTS) {
      const file = join(folder, `${rowCount}.xlsx`);
      writeFileSync(file, await longForm(rowCount));
      seconds.set(`${rowCount.toLocaleString('en-US')} rows`, secondsToScore(file, folder));
    }
    console.log(`npm run score (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)})`);
    console.table(Object.fromEntries([...seconds].map(([input, wall]) => [input, { 'wall seconds': wall }])));
    console.log('scripts in dist/, minified; numbered ones are shared parts of the others');
    console.table(Object.fromEntries(scriptSizes()));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Wall time of the command, start of its processes included. */
function secondsToScore(input: string, folder: string): number {
  const command = [require.resolve('tsx/cli'), join(ROOT, 'test', 'command-line', 'score.ts'), input, '--out', join(folder, 'scored.xlsx')];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(stderr);
  return Math.round((performance.now() - start) / 100) / 10;
}

/** Kilobytes of the add-in's own scripts; office.js is Microsoft's. */
function scriptSizes(): [string, { kB: number; gzipped: number }][] {
  const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
  const scripts = readdirSync(ADDIN_FOLDER)
    .filter((name) => extname(name) === '.js')
    .map((name) => ({
      name: name.replace(/\.[0-9a-f]{10}\.js$/, '.js').replace(/^\d+\.js$/, 'numbered'),
      script: readFileSync(join(ADDIN_FOLDER, name)),
    }));
  return [...new Set(scripts.map(({ name }) => name))].map((name) => {
    const own = scripts.filter((one) => one.name === name).map(({ script }) => script);
    const sum = (size: (script: Buffer) => number): number => kilobytes(own.reduce((total, script) => total + size(script), 0));
    return [name, { kB: sum((script) => script.length), gzipped: sum((script) => gzipSync(script).length) }];
  });
}

void main();
