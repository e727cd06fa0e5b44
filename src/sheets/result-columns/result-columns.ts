import { isTyped, RESULT_ROLES, type ResultCell, type ResultRole, type ScoringRules } from '../../scoring';
import type { Block, Content, LiveBlueprint } from '../blueprint/blueprint';
import type { Live } from '../blueprint/live';
import { columnOf, lastRow, RESULT_CAPTION, type PlacedScorecard } from '../blueprint/placed-table';
import { formatInstead, RATE_FORMAT, roundedFormat, SCORE_FORMAT, SCORE_RATE_FORMAT } from '../blueprint/style';
import { grandTotalCell } from './grand-total';
import { resultOf } from './result-formulas';

const ADDED_WIDTH = 64;

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
  const added = RESULT_ROLES.filter((role) => table.results[role].added);
  const area = { row: table.headerRow - 1, rowCount: lastRow(table) - table.headerRow + 1, columnCount: 1 };
  return {
    sheet: table.sheet,
    blocks: [...RESULT_ROLES.map((role) => columnBlock(scorecard, role)), ...moneyBlocks(scorecard)],
    merges: [],
    styles: [],
    copiedFormats: added.map((role) => ({
      from: { ...area, column: table.weightColumn },
      to: { ...area, column: table.results[role].column },
    })),
    columnWidths: added.map((role) => ({ column: table.results[role].column, points: ADDED_WIDTH })),
    rowHeights: [],
    page: null,
  };
}

function columnBlock(scorecard: PlacedScorecard, role: ResultRole): Block<Content | Live> {
  const { table, indicators, rules } = scorecard;
  const { column, added } = table.results[role];
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
  return { row: table.headerRow - 1, column, contents, numberFormats };
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
