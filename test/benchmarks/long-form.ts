import { writeXlsx } from 'hucre';

const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'];

/** A form with so many indicators, as a file; one in thirteen is far above its target. */
export async function longForm(rowCount: number): Promise<Uint8Array> {
  const rows = Array.from({ length: rowCount }, (_, index) => [
    index < rowCount / 2 ? '产出' : '效益',
    index < rowCount / 2 ? '数量指标' : '社会效益指标',
    `指标 ${index}`,
    100,
    index % 130,
    0.5,
  ]);
  return await writeXlsx({ sheets: [{ name: '指标', rows: [HEADER, ...rows] }] });
}
