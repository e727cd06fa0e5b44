import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDIN_FOLDER } from '../build/addin';
import { AddinPage } from './addin-page';
import type { Job } from './arguments';
import { scoreInExcel } from './score-in-excel';

/** No workbook is known of which anything is lost, so that the gate before a file is handed out is told of one. */
jest.mock('../excel/xlsx/package-losses', () => ({
  lossesOf: () => [{ kind: 'xl/media/image1.png', sheet: '绩效指标表', count: 1 }],
}));

const SAMPLE = join(__dirname, '..', '..', 'assets', '绩效指标表示例.xlsx');

describe('a workbook of which something would be lost', () => {
  const page = new AddinPage(ADDIN_FOLDER);
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lossy-'));
  });

  afterAll(() => {
    page.close();
    rmSync(folder, { recursive: true });
  });

  const scored = async (name: string, lossy: boolean) => {
    const output = join(folder, name);
    const job: Job = {
      ...{ command: 'score', input: SAMPLE, output, sheet: null, all: false, json: false, lossy, force: false, origin: null },
    };
    return { outcome: await scoreInExcel(job, page), isWritten: existsSync(output) };
  };

  test('is not written, and what it would lack is named in both languages', async () =>
    expect(await scored('kept.xlsx', false)).toEqual({
      outcome: {
        ok: false,
        message:
          '写出的文件会缺少：“绩效指标表”的图片。没有写出文件。不需要这些内容的，请加 --lossy 再试。\n' +
          'The written file would lack: pictures of "绩效指标表". No file was written. If they may be lost, add --lossy and try again.',
      },
      isWritten: false,
    }));

  test('is written with --lossy', async () =>
    expect(await scored('lossy.xlsx', true)).toMatchObject({ outcome: { ok: true }, isWritten: true }));
});
