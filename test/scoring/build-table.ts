import type { IndicatorRow, ResultCell, TableCell } from '../../src/scoring';
import type { PlacedTable } from '../../src/sheets';

/** What a test says about one row; texts such as "95%" and "30000" stand for what Excel makes of them when typed. */
export interface TypedRow {
  category?: string;
  group?: string;
  name?: string;
  target: string;
  actual: string;
  weight?: number | string;
  score?: number | string;
  sign?: string;
  unit?: string;
  /** 评分标准; left out, the table has no such column. */
  standard?: string;
  /** "" is an empty cell; left out, the table has no such column. */
  reason?: string;
}

/** A cell as Excel holds it after `typed` was entered into a General cell: numbers and percentages become numbers. */
export function typedCell(address: string, typed: string | number): TableCell {
  const text = String(typed);
  const percent = /^-?\d+(\.\d+)?%$/.test(text);
  if (percent) {
    const places = text.split('.')[1]?.length ?? 1;
    return {
      address,
      value: Number((parseFloat(text) / 100).toPrecision(15)),
      text,
      numberFormat: places > 1 ? '0.00%' : '0%',
    };
  }
  const numeric = text.trim() !== '' && !Number.isNaN(Number(text));
  return { address, value: numeric ? Number(text) : text, text, numberFormat: 'General' };
}

/** A result cell of the form's own: blank, or with what a person typed. */
export function resultCell(address: string, typed: string | number): ResultCell {
  return { ...typedCell(address, typed), owner: typed === '' ? 'blank' : 'person' };
}

/** A table with its header in row 4, columns B 一级, C 二级, D 三级, E 目标值, F 完成值, G 分值, H 完成率, I 自评得分, J 得分率. */
export function tableOf(typedRows: readonly TypedRow[]): PlacedTable {
  const rows = typedRows.map((typed, index) => rowOf(typed, index + 5));
  return {
    sheet: '指标表',
    range: `B4:J${4 + rows.length}`,
    headerRow: 4,
    weightColumn: 6,
    lookColumn: 6,
    results: {
      weight: null,
      completionRate: { column: 7, added: false },
      score: { column: 8, added: false },
      scoreRate: { column: 9, added: false },
    },
    rows,
    grandTotal: null,
    hiddenRows: false,
  };
}

function rowOf(typed: TypedRow, row: number): IndicatorRow {
  return {
    row,
    category: typed.category ?? '产出',
    group: typed.group ?? '数量指标',
    name: typed.name ?? '新增专利（件）',
    nameAddress: `D${row}`,
    target: typedCell(`E${row}`, typed.target),
    actual: typedCell(`F${row}`, typed.actual),
    weight: typedCell(`G${row}`, typed.weight ?? 10),
    completionRate: resultCell(`H${row}`, ''),
    score: resultCell(`I${row}`, typed.score ?? ''),
    scoreRate: resultCell(`J${row}`, ''),
    ...(typed.sign === undefined ? {} : { sign: typedCell(`K${row}`, typed.sign) }),
    ...(typed.unit === undefined ? {} : { unit: typedCell(`L${row}`, typed.unit) }),
    ...(typed.standard === undefined ? {} : { standard: typedCell(`N${row}`, typed.standard) }),
    ...(typed.reason === undefined ? {} : { reason: typedCell(`M${row}`, typed.reason) }),
  };
}
