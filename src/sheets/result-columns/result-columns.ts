import { isTyped, RESULT_ROLES, type ResultCell, type ResultRole, type ScoringRules } from '../../scoring';
import type { Block, Content, LiveBlueprint } from '../blueprint/blueprint';
import type { Live } from '../blueprint/live';
import { addedColumns, columnOf, lastRow, RESULT_CAPTION, type PlacedScorecard } from '../blueprint/placed-table';
import { formatInstead, RATE_FORMAT, roundedFormat, SCORE_FORMAT, SCORE_RATE_FORMAT } from '../blueprint/style';
import { valueFormula } from '../blueprint/fixed-formula';
import { grandTotalCell } from './grand-total';
import { resultOf } from './result-formulas';

const ADDED_WIDTH = 64;

/** What such a weight says of where it comes from. */
const CAPTION_WEIGHT_NOTE = '指标名称所写分值';

/** Under policy B the cells hold unrounded scores, and only show them rounded. */
function formatOf(role: ResultRole, { totals, scorePlaces }: ScoringRules): string {
  switch (role) {
    case 'completionRate':
      return RATE_FORMAT;
    case 'score':
      return totals === 'A' ? SCORE_FORMAT : roundedFormat(scorePlaces);
    case 'scoreRate':
      return SCORE_RATE_FORMAT;
  }
}

/** 完成率, 自评得分 and 得分率 beside the table. Cells that hold something of a person's are left alone. */
export function resultColumns(scorecard: PlacedScorecard): LiveBlueprint {
  const { table } = scorecard;
  const added = addedColumns(table);
  const area = { row: table.headerRow - 1, rowCount: lastRow(table) - table.headerRow + 1, columnCount: 1 };
  return {
    sheet: table.sheet,
    blocks: [...captionWeights(scorecard), ...RESULT_ROLES.flatMap((role) => columnBlock(scorecard, role)), ...moneyBlocks(scorecard)],
    merges: [],
    styles: [],
    copiedFormats: added.map(({ column }) => ({ from: { ...area, column: table.lookColumn }, to: { ...area, column } })),
    columnWidths: added.map(({ column }) => ({ column, points: ADDED_WIDTH })),
    rowHeights: [],
    page: null,
  };
}

function columnBlock(scorecard: PlacedScorecard, role: ResultRole): Block<Content | Live>[] {
  const { table, indicators, rules } = scorecard;
  const place = table.results[role];
  if (place === null) return [];
  const { column, added } = place;
  const count = lastRow(table) - table.headerRow + 1;
  const contents = Array.from({ length: count }, (): (Content | Live)[] => [null]);
  const numberFormats = Array.from({ length: count }, (): (string | null)[] => [null]);
  const put = (row: number, result: Live, standing: ResultCell | null) => {
    if (isTyped(standing)) return;
    contents[row - table.headerRow] = [overStanding(result, standing)];
    numberFormats[row - table.headerRow] = [formatOver(added ? null : standing, formatOf(role, rules))];
  };
  if (added) contents[0] = [RESULT_CAPTION[role]];
  for (const one of indicators.filter(({ row }) => row.row !== table.money?.row))
    put(one.row.row, resultOf(scorecard, one, role), one.row[role]);
  const { grandTotal } = table;
  if (grandTotal !== null && role !== 'completionRate') put(grandTotal.row, grandTotalCell(scorecard, role), grandTotal[role]);
  return [{ row: table.headerRow - 1, column, contents, numberFormats }];
}

/** The weights that stand in names, as numbers that formulas can refer to: `=5+N("指标名称所写分值")`. */
function captionWeights({ table, indicators }: PlacedScorecard): Block<Content | Live>[] {
  const place = table.results.weight;
  if (place === null) return [];
  const count = lastRow(table) - table.headerRow + 1;
  const contents = Array.from({ length: count }, (): (Content | Live)[] => [null]);
  if (place.added) contents[0] = [RESULT_CAPTION.weight];
  for (const { row, weight } of indicators) {
    const written = weight === null ? '' : valueFormula(Number(weight), CAPTION_WEIGHT_NOTE);
    if (row.row !== table.money?.row) contents[row.row - table.headerRow] = [written];
  }
  return [{ row: table.headerRow - 1, column: place.column, contents, numberFormats: null }];
}

/** 执行率 and 得分 of the row about money, which stand by themselves. */
function moneyBlocks(scorecard: PlacedScorecard): Block<Content | Live>[] {
  const { table, indicators, rules } = scorecard;
  const one = indicators.find(({ row }) => row.row === table.money?.row);
  if (one === undefined) return [];
  return (['completionRate', 'score'] as const).flatMap((role) => {
    const standing = one.row[role];
    if (isTyped(standing)) return [];
    const content = overStanding(resultOf(scorecard, one, role), standing);
    const place = { row: one.row.row - 1, column: columnOf(table, one.row.row, role) };
    return [{ ...place, contents: [[content]], numberFormats: [[formatOver(standing, formatOf(role, rules))]] }];
  });
}

/** A cell of ours is emptied where nothing belongs into it any more. */
function overStanding(result: Live, standing: ResultCell | null): Live {
  return { ...result, otherwise: standing?.owner === 'ours' ? '' : result.otherwise };
}

function formatOver(standing: ResultCell | null, format: string): string | null {
  return standing === null ? format : formatInstead(standing.numberFormat, format);
}
