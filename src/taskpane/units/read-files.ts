import { readUnitFile } from '../../documents/unit-files/read-unit-file';
import type { UnitFile } from '../../workbook';

/** Reads chosen files in the pane, in the order of their names; none of them goes anywhere. */
export async function readFiles(files: readonly File[]): Promise<UnitFile[]> {
  const inOrder = [...files].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN', { numeric: true }));
  return await Promise.all(inOrder.map(async (file) => await readUnitFile(file.name, new Uint8Array(await file.arrayBuffer()))));
}
