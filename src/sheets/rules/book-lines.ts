import { type Answer, type ColumnRole, type Question, type TableHint } from '../../scoring';
import { RESULT_CAPTION, WRITTEN_ROLES } from '../blueprint/placed-table';
import type { AddedColumn, BookSettings } from './book-settings';
import { readReference, referenceFormula } from './cell-reference';
import type { BookLine } from './book-line';
import { linesUnder, Unusable, type SheetLine } from './sheet-line';
import { readUnits, unitLines } from './unit-lines';

/*
 * What the sheet says of this book alone: where its table is, what a person answered, which columns were added. Places are references, so
 * that they follow when rows, columns and sheets move.
 */

export const TABLE_LABEL = '指标表：';
export const ANSWER_LABEL = '确认：';
export const ADDED_LABEL = '添加的列：';
export const STYLE_LABEL = '版式';
const HEADER_LABEL = '表头行';
const NO_COLUMN = '无';
const LEVEL_MARK = '／';
/** Shows a caption; a blank one, which a reference makes 0, as such. */
const CAPTION_FORMAT = 'General;General;"（空）";@';

const ROLE_LABEL: Readonly<Record<ColumnRole, string>> = {
  ...{ number: '序号', category: '一级指标', group: '二级指标', name: '三级指标', sign: '比较符号', target: '目标值' },
  ...{ initialTarget: '年初目标值', unit: '计量单位', actual: '完成值', weight: '分值', standard: '评分标准', completionRate: '完成率' },
  ...{ score: '自评得分', scoreRate: '得分率', reason: '偏差原因', reviewed: '复核分' },
};

const QUESTION_LABEL: Readonly<Record<Question, string>> = {
  'lower-is-better': '越低越好',
  'weight-split': '平均分配分值',
  'suspected-reading': '更正疑似误读',
  preset: '改用方案',
  done: '“已完成”按达到目标计',
  percent: '文字目标按完成值的百分数计',
  'same-words': '完成值与目标值文字相同，按达到目标计',
  date: '没有写年份的是日期',
  standard: '评分标准按整步、按先写的一档计',
};

const YES_NO = { yes: '是', no: '否' } as const;

export function bookLines({ table, answers, added, style, units }: BookSettings): BookLine[] {
  return [
    ...(table === null ? [] : tableLines(table)),
    ...answers.map(answerLine),
    ...added.map(addedLine),
    ...unitLines(units),
    ...(style === null ? [] : [styleLine(style)]),
  ];
}

function tableLines({ sheet, headerRow, columns }: TableHint): BookLine[] {
  const row = headerRow - 1;
  const line = (label: string, column: number | null, meaning: string): BookLine => ({
    label: TABLE_LABEL + label,
    value: column === null ? NO_COLUMN : referenceFormula({ sheet, row, column }),
    allowed: '对表头单元格的引用',
    meaning,
    format: CAPTION_FORMAT,
  });
  const roles = Object.entries(columns) as [ColumnRole, number | null][];
  return [
    line(HEADER_LABEL, 0, '指标表的表头在这一行。删去“指标表：”各行，则重新自动识别。'),
    ...roles.map(([role, column]) => line(ROLE_LABEL[role], column, `“${ROLE_LABEL[role]}”在这一列；填“无”表示没有这一列。`)),
  ];
}

function answerLine({ question, subject, answer }: Answer): BookLine {
  const label = ANSWER_LABEL + QUESTION_LABEL[question] + LEVEL_MARK + subject;
  return { label, value: YES_NO[answer], allowed: '是；否', meaning: '填报人对提示的答复。删去本行，则重新提示。', format: 'General' };
}

function addedLine({ role, ...place }: AddedColumn): BookLine {
  return {
    label: ADDED_LABEL + RESULT_CAPTION[role],
    value: referenceFormula(place),
    allowed: '对列标题的引用',
    meaning: '评分时在指标表右侧添加的列，清除评分时移除。',
    format: CAPTION_FORMAT,
  };
}

function styleLine(style: string): BookLine {
  return {
    label: STYLE_LABEL,
    value: style,
    allowed: '由评分写入',
    meaning: '各汇总表的字体、列宽等版式的版本；与加载项的不同时，再评分会重新排版。',
    format: 'General',
  };
}

export function readBookLines(lines: readonly SheetLine[]): Pick<BookSettings, 'table' | 'answers' | 'added' | 'style' | 'units'> {
  const style = lines.find(({ label }) => label === STYLE_LABEL);
  return {
    ...{ table: readTable(lines), answers: readAnswers(lines), added: readAdded(lines), units: readUnits(lines) },
    style: style === undefined ? null : String(style.value),
  };
}

/** A table whose header row is gone is looked for anew. */
function readTable(lines: readonly SheetLine[]): TableHint | null {
  const own = linesUnder(lines, TABLE_LABEL);
  const header = own.find(({ rest }) => rest === HEADER_LABEL);
  const place = header === undefined ? null : readReference(header.formula);
  if (place === null) return null;
  const columns = own.flatMap((line): [ColumnRole, number | null][] => {
    if (line === header) return [];
    const role = (Object.keys(ROLE_LABEL) as ColumnRole[]).find((one) => ROLE_LABEL[one] === line.rest);
    if (role === undefined) throw new Unusable(line.cell.replace('B', 'A'), line.label, Object.values(ROLE_LABEL).join('；'));
    if (line.value === NO_COLUMN) return [[role, null]];
    const cell = readReference(line.formula);
    return cell === null ? [] : [[role, cell.column]];
  });
  return { sheet: place.sheet, headerRow: place.row + 1, columns: Object.fromEntries(columns) };
}

function readAnswers(lines: readonly SheetLine[]): Answer[] {
  const questions = Object.keys(QUESTION_LABEL) as Question[];
  return linesUnder(lines, ANSWER_LABEL).map((line) => {
    const question = questions.find((one) => line.rest.startsWith(QUESTION_LABEL[one] + LEVEL_MARK));
    if (question === undefined) throw new Unusable(line.cell.replace('B', 'A'), line.label, Object.values(QUESTION_LABEL).join('；'));
    const answer = (['yes', 'no'] as const).find((one) => YES_NO[one] === String(line.value).trim());
    if (answer === undefined) throw new Unusable(line.cell, String(line.value), Object.values(YES_NO).join('；'));
    return { question, subject: line.rest.slice(QUESTION_LABEL[question].length + LEVEL_MARK.length), answer };
  });
}

/** A column that was deleted by hand leaves no reference, and nothing to take out. */
function readAdded(lines: readonly SheetLine[]): AddedColumn[] {
  return linesUnder(lines, ADDED_LABEL).flatMap(({ rest, formula }) => {
    const role = WRITTEN_ROLES.find((one) => RESULT_CAPTION[one] === rest);
    const place = readReference(formula);
    return role === undefined || place === null ? [] : [{ role, ...place }];
  });
}
