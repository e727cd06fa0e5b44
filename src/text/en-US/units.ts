import type { UnitsWords } from '../shapes/units-words';

export const unitsEnUS: UnitsWords = {
  findings: {
    'file-unreadable': ({ why }) => unreadableInEnglish(why),
    'unit-missing': ({ unit, by }) =>
      ({
        list: `No file came from “${unit}”. Add it; if it no longer reports, delete the row “汇总单位：${unit}” in the sheet 评分规则.`,
        numbers: `The numbers of the files leave out ${unit}; a unit may be missing. Please check.`,
        targets: 'For most indicators the units aim at less than the master table; a unit may be missing. Please check.',
      })[by],
    'unit-sent-twice': ({ unit, first }) => `“${unit}” was sent twice, the same as “${first}”; it counts once.`,
    'unit-sent-two-versions': ({ unit, other }) =>
      `“${unit}” sent two files that differ, the other being “${other}”; neither counts. Keep the one that holds.`,
    'same-content': ({ unit, other }) => `“${unit}” says exactly what “${other}” says; both count. Check whether one was sent twice.`,
    'other-year': ({ unit, year, expected }) =>
      `The table of “${unit}” is of ${year}, the master table of ${expected}; it does not count. Replace it by that of ${expected}.`,
    'unit-unscored': ({ unit }) => `The table of “${unit}” is not scored yet; that does not matter here.`,
    'indicator-unmatched': ({ indicator, suggested }) =>
      `The master table has no indicator “${indicator}”; it does not count. ${suggested === '' ? '' : `It may be “${suggested}”. `}Say which one it is, or give it the master's name.`,
    'indicator-repeated': ({ indicator }) => `Several rows are called “${indicator}”; none of them counts. Keep one.`,
    'name-damaged': ({ indicator, master }) => `“${indicator}” looks like “${master}” misread, and counts as that. Please check.`,
    'indicator-absent': ({ indicator, units }) => `“${indicator}”: not in the tables of ${units.join(', ')}.`,
    'value-missing': ({ indicator }) => `“${indicator}” has a target and no actual; it does not count. Fill it in.`,
    'value-unreadable': ({ indicator, text }) => `“${text}” of “${indicator}” is no definite number; it does not count. Make it one.`,
    'value-loose': ({ indicator, text, as }) => `“${text}” of “${indicator}” counts as ${as}. Please check.`,
    'unit-of-measure-differs': ({ indicator, text }) =>
      `“${text}” of “${indicator}” is in another unit than the master's and cannot be converted; it does not count. Use the same unit.`,
    'amount-converted': ({ indicator, text, as }) =>
      `“${text}” of “${indicator}” is in another unit than the master's; it counts, converted to ${as}.`,
    'amount-suspected': ({ indicator, text, as }) =>
      `“${text}” of “${indicator}” is far from its target, as if in another unit of money (${as}?); it does not count. Correct it, or write the unit in the cell.`,
    'parts-missing': ({ indicator }) =>
      `“${indicator}” has no 分子 or 分母; the rate over all units was not worked out. Fill them in, or fill in the master table by hand.`,
    'parts-differ': ({ indicator, text, rate }) =>
      `“${indicator}” says ${text}, and ${rate} by its 分子 and 分母; the rate over all units was not worked out. Put it right.`,
    'target-differs': ({ indicator, total, master }) =>
      `The units' targets for “${indicator}” come to ${total}, the master table says ${master}. Please check.`,
    'listed-target-differs': ({ indicator, units }) => `“${indicator}”: ${units.join(', ')} aim at something else than the master table.`,
    'actual-differs': ({ indicator, total, master }) =>
      `The units' actuals for “${indicator}” come to ${total}; the master table has ${master} already, which was left alone. Please check.`,
  },
  unreadable: {
    empty: () => 'The file is empty and does not count. Ask the unit to send it again.',
    damaged: () => 'The file is damaged and does not count. Open it in Excel, save it anew and try again.',
    locked: () => 'The file has a password or is an old .xls, and does not count. Take the password off and save it as .xlsx.',
    'not-workbook': () => 'This is no .xlsx or .xlsm workbook, and does not count. Ask the unit for its workbook.',
    'too-large': () => 'A sheet is too large, and the file does not count. Delete what stands beside the table and save it anew.',
    'no-table': () => 'No indicator table was found; the file does not count. Its header needs 三级指标, 目标值 and 完成值.',
    'several-tables': ({ places }) =>
      `There are several indicator tables (${places.join(', ')}) to choose from; the file does not count. Keep one of them.`,
  },
  summary: {
    merged: (units, indicators) => `Merged ${units} units, ${indicators} indicators.`,
    takenOver: (count) => `Filled in ${count} actuals of the master table.`,
    findings: (count) => `${count} notes on the merge:`,
  },
  view: {
    title: 'Merge units',
    lead: "Choose the units' workbooks; they are merged by the master's indicators on the sheet 单位汇总. The files are read on this machine only.",
    choose: "Choose the units' files",
    chooseAnother: 'Choose other files',
    reading: 'Reading the files…',
    units: (count) => `${count} ${count === '1' ? 'unit' : 'units'}`,
    unit: (name, indicators) => `${name}: ${indicators} indicators`,
    findings: (count) => `${count} ${count === '1' ? 'note' : 'notes'} on the merge`,
    noFindings: 'Nothing to check.',
    assign: 'Indicators to assign',
    assignHint: 'The master table has none of these names. What you say is kept in the sheet 评分规则 for the next merge.',
    inFiles: (files) => files.join(', '),
    assignTo: (indicator) => `The master's indicator for “${indicator}”`,
    open: 'To be assigned',
    ignore: 'Does not count',
    write: 'Write 单位汇总',
    writing: 'Writing…',
    written: 'The sheet 单位汇总 is written.',
    takeOver: 'Take totals over into the master table',
    takeOverHint: 'Complete totals that add up. Blank cells are chosen; what is filled in changes only where you confirm it.',
    noneToTakeOver: 'There is no actual to fill in.',
    blank: 'blank',
    becomes: (cell, was, text) => `${cell}: ${was} → ${text}`,
    confirm: (count) => `Fill in ${count}`,
    taken: (count) => `Filled in ${count}. Press Score to bring the scores up to date.`,
    close: 'Back',
  },
};

function unreadableInEnglish<Why extends { readonly kind: keyof UnitsWords['unreadable'] }>(why: Why): string {
  return (unitsEnUS.unreadable[why.kind] as (file: Why) => string)(why);
}
