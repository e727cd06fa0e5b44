import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { sampleWorkbook } from './form';

/** Writes the sample workbook beside the other assets. */
async function buildSample(): Promise<void> {
  await writeFile(join(__dirname, '..', '绩效指标表示例.xlsx'), await writeXlsx(sampleWorkbook()));
}

void buildSample();
