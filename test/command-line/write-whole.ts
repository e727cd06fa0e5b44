import { rename, rm, writeFile } from 'node:fs/promises';
import { refused, type Outcome } from './outcome';
import { partialFile } from './partial-file';

/** Under another name first, so that a file that bears the output's name is whole. Gives an outcome only when it cannot be written. */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<Outcome | undefined> {
  const partial = partialFile(output, process.pid);
  try {
    await writeFile(partial, bytes);
    await rename(partial, output);
    return undefined;
  } catch {
    await rm(partial, { force: true });
    return refused(
      `写不了文件：${output}。请检查文件夹是否存在、文件是否正被打开。`,
      `The file cannot be written: ${output}. Does its folder exist, and is it open elsewhere?`,
    );
  }
}
