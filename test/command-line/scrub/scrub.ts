import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { FileProblem, packed, partsOf } from '../../excel';
import { KEPT_WORDS } from './kept-words';
import { Replacements } from './replacements';
import { scrubPackage } from './scrub-package';

const USAGE = `用法 Usage: npm run scrub -- 工作簿.xlsx

  写出“工作簿-已脱敏.xlsx”：名称换掉，数字保留。输入的文件不改动，已有的文件不覆盖。
  Writes a copy beside the workbook, its names replaced and its numbers kept. Neither it nor a file that is there already is changed.

  -h, --help      这段说明。 This text.
  --version       版本。 The version.`;

/** Writes a copy of a workbook beside it, its names replaced and its numbers kept, to be handed to developers; gives the exit code. */
function main([book, ...more]: readonly string[]): number {
  if (book === '--help' || book === '-h') return tell(USAGE);
  if (book === '--version') return tell(version);
  if (book === undefined || book.startsWith('-') || more.length > 0) return refuse(USAGE, 2);
  const input = resolve(book);
  const output = join(dirname(input), `${basename(input, extname(input))}-已脱敏${extname(input)}`);
  if (!existsSync(input)) return refuse(`没有这个文件：${input}。 There is no such file.`, 1);
  if (existsSync(output)) return refuse(`已有这个文件，没有覆盖：${output}。 The file is there already and was not written over.`, 1);
  const replacements = new Replacements(KEPT_WORDS);
  try {
    const parts = partsOf(readFileSync(input));
    const unseen = scrubPackage(parts, replacements);
    writeFileSync(output, packed(parts), { flag: 'wx' });
    process.stdout.write(
      `${output}\n换掉了 ${replacements.count} 个名称，数字保留。发出以前请自己看一遍。 ${replacements.count} names were replaced; look through it before sending.\n`,
    );
    if (unseen.length > 0) process.stdout.write(`这些内容没有看过： These were not looked into: ${unseen.join(', ')}\n`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return refuse(`这个文件打不开（${problem.message}）。 The file cannot be opened.`, 1);
  }
}

function tell(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(why: string, code: number): number {
  process.stderr.write(`${why}\n`);
  return code;
}

process.exitCode = main(process.argv.slice(2));
