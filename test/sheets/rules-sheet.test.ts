import { type BookSettings, DEFAULT_SETTINGS, readSettings, rulesSheet } from '../../src/sheets';
import type { ScoringRules } from '../../src/scoring';
import { GUANGDONG, NATIONAL } from '../../src/scoring/rules/presets';

type Row = (string | number | boolean)[];

/** The sheet as Excel holds it after `rulesSheet` was written. */
function written(settings: BookSettings): Row[] {
  const rows: Row[] = [];
  for (const { row, contents } of rulesSheet(settings).blocks)
    contents.forEach((cells, index) => (rows[row + index] = cells.map((cell) => cell ?? '')));
  return rows;
}

const under = (rules: ScoringRules): BookSettings => ({ ...DEFAULT_SETTINGS, rules });

/** What the rows say; a reference shows the caption that it leads to. */
function read(rows: Row[]) {
  const values = rows.map((row) => row.map((cell) => (String(cell).startsWith("='") ? '标题' : cell)));
  return readSettings({ values, formulas: rows });
}

function readRules(rows: Row[]) {
  const reading = read(rows);
  return reading.ok ? { ok: true as const, rules: reading.settings.rules } : reading;
}

function edited(label: string, value: string | number, rules = GUANGDONG): Row[] {
  return written(under(rules)).map((row) => (row[0] === label ? [row[0], value, ...row.slice(2)] : row));
}

function cellOf(label: string): string {
  return `B${written(under(GUANGDONG)).findIndex((row) => row[0] === label) + 1}`;
}

test.each([GUANGDONG, NATIONAL])('the rules $name are read back as they were written', (rules) => {
  expect(readRules(written(under(rules)))).toEqual({ ok: true, rules });
});

test.each<[label: string, value: string | number, setting: (rules: ScoringRules) => unknown, expected: unknown]>([
  ['越低越好的指标超出目标时', '按目标值÷完成值计分', (rules) => rules.reverse, 'ratio'],
  ['完成率达到多少起须说明原因', '150%', (rules) => rules.overFulfilment.reasonFrom, 1.5],
  ['得分保留的小数位数', 1, (rules) => rules.scorePlaces, 1],
  ['汇总方式', '各项得分先相加再舍入', (rules) => rules.totals, 'B'],
  ['等级：良', 85, (rules) => rules.grades[1], { name: '良', from: 85 }],
  ['方案', '本单位方案', (rules) => rules.name, '本单位方案'],
])('%s can be set to %s', (label, value, setting, expected) => {
  const reading = readRules(edited(label, value));
  expect(reading.ok && setting(reading.rules)).toEqual(expected);
});

test.each<[label: string, value: string | number]>([
  ['越低越好的指标超出目标时', '随便'],
  ['完成率达到多少起标记', '很多'],
  ['完成率达到多少起标记', 0.5],
  ['得分保留的小数位数', 7],
  ['得分保留的小数位数', ''],
  ['等级：良', 95],
  ['等级：良', '八十'],
  ['分值：产出', 'x'],
  ['定性指标“达成预期指标”最低得分率', 2],
])('%s cannot be %s, and its cell is named', (label, value) => {
  expect(readRules(edited(label, value))).toMatchObject({ ok: false, cell: cellOf(label), found: String(value) });
});

test('weights that do not come to 100 are refused', () => {
  expect(readRules(edited('分值：产出', 30))).toMatchObject({ ok: false, found: '20 + 30 + 40' });
});

test('settings that are left out are those of the preset that is named', () => {
  const rows = written(under(GUANGDONG)).slice(0, 4);
  rows[3] = ['方案', NATIONAL.name];
  expect(readRules(rows)).toEqual({ ok: true, rules: NATIONAL });
});

test('settings that are left out under a name of their own are refused', () => {
  const rows = written(under(GUANGDONG)).slice(0, 4);
  rows[3] = ['方案', '本单位方案'];
  const reading = readRules(rows);
  expect(reading).toMatchObject({ ok: false, cell: 'B4', found: '本单位方案' });
  expect(!reading.ok && reading.allowed).toMatch(/^广东省级财政；.*或补上“.+”一行$/);
});

test.each(['得分保留的小数位数', '分值：产出', '等级：优'])('a second line for “%s” is refused with both cells', (label) => {
  const rows = [...written(under(GUANGDONG)), [label, 1, '', '']];
  const reading = readRules(rows);
  expect(reading).toMatchObject({ ok: false, cell: `A${rows.length}`, found: label });
  expect(!reading.ok && reading.allowed).toContain(cellOf(label));
});

test("another preset's name over untouched values asks for that preset", () => {
  expect(readRules(edited('方案', NATIONAL.name))).toEqual({ ok: true, rules: NATIONAL });
});

test("another preset's name over values of one's own keeps the values", () => {
  const rows = edited('方案', NATIONAL.name).map((row) => (row[0] === '等级：良' ? [row[0], 85] : row));
  const reading = readRules(rows);
  expect(reading.ok && reading.rules.grades[1]).toEqual({ name: '良', from: 85 });
});

test('a misspelt setting is refused with its cell', () => {
  const rows = written(under(GUANGDONG)).map((row) => (row[0] === '汇总方式' ? ['汇总方法', ...row.slice(1)] : row));
  const row = rows.findIndex(([label]) => label === '汇总方法');
  expect(readRules(rows)).toMatchObject({ ok: false, cell: `A${row + 1}`, found: '汇总方法' });
});

test('a note without a value is left alone', () => {
  expect(readRules([...written(under(GUANGDONG)), ['以上取值经集体讨论确定', '']])).toEqual({ ok: true, rules: GUANGDONG });
});

const SETTINGS_OF_ITS_OWN: BookSettings = {
  rules: GUANGDONG,
  output: { results: 'sealed', tables: { '表2-1': true, '表2-2': false, '表2-3': true }, chart: true, overview: 'budget' as const },
  table: { sheet: "绩效's 表", headerRow: 4, columns: { name: 2, target: 27, reason: null } },
  answers: [
    { question: 'lower-is-better', subject: '设备故障率／月', answer: 'yes' },
    { question: 'suspected-reading', subject: '合格率：290%', answer: 'no' },
    { question: 'preset', subject: NATIONAL.name, answer: 'no' },
  ],
  added: [{ role: 'score', sheet: "绩效's 表", row: 3, column: 8 }],
  style: 'v1234abcd',
  units: {
    assigned: [
      { indicator: '国内授权专利（件）', master: '授权发明专利（件）' },
      { indicator: '其他／说明', master: null },
    ],
    known: ['甲研究所', '乙研究所'],
  },
};

test('everything that is not a rule is read back as it was written', () =>
  expect(read(written(SETTINGS_OF_ITS_OWN))).toEqual({ ok: true, settings: SETTINGS_OF_ITS_OWN, notes: [] }));

test('places are references, which follow their cells', () =>
  expect(written(SETTINGS_OF_ITS_OWN).find(([label]) => label === '指标表：目标值')?.[1]).toBe("='绩效''s 表'!$AB$4"));

test('a table whose header row was deleted is looked for anew', () => {
  const rows = written(SETTINGS_OF_ITS_OWN).map((row) => (row[0] === '指标表：表头行' ? [row[0], "='绩效''s 表'!#REF!"] : row));
  const reading = read(rows);
  expect(reading.ok && reading.settings.table).toBeNull();
});

test('an answer that is neither yes nor no is refused with its cell', () => {
  const rows = written(SETTINGS_OF_ITS_OWN);
  const row = rows.findIndex(([label]) => String(label).startsWith('确认：越低越好'));
  rows[row] = [rows[row]?.[0] ?? '', '也许'];
  expect(read(rows)).toMatchObject({ ok: false, cell: `B${row + 1}`, found: '也许' });
});

test('a sheet of an earlier version, without output settings, says what was done then', () => {
  const rows = written(under(GUANGDONG)).filter(([label]) => !/^结果写成|^生成表|^表2-1 附/.test(String(label)));
  expect(read(rows)).toEqual({ ok: true, settings: DEFAULT_SETTINGS, notes: [] });
});

test("lines of a person's own are kept below when the sheet is written anew", () => {
  const reading = read([...written(under(GUANGDONG)), ['以上取值经集体讨论确定', '', '', '']]);
  const notes = reading.ok ? reading.notes : [];
  expect(rulesSheet(DEFAULT_SETTINGS, notes).blocks.at(-1)?.contents.at(-1)).toEqual(['以上取值经集体讨论确定', '', '', '']);
});
