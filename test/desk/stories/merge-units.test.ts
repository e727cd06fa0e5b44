import { fileOf as tableFile } from '../../fixtures/units/table-file';
import { masterTable, nameOf, unitTables, UNITS } from '../../fixtures/units/unit-tables';
import { type BookFile, fileOf } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const PATENTS = '申请发明专利（件）';
const RENAMED = '国内外专利受理数（件）';
const MASTER_SHEET = '绩效自评表';
/** Of 17 units the fourth calls an indicator otherwise. */
const TABLES = unitTables().map((table, unit) => ({
  ...table,
  rows: table.rows.map((row) => (unit === 3 && row.name === PATENTS ? { ...row, name: RENAMED } : row)),
}));

let desk: DeskInBrowser;
let files: BookFile[];

beforeAll(async () => {
  files = await Promise.all(TABLES.map(async (table, unit) => fileOf(nameOf(unit), await tableFile(table))));
  desk = await openDesk();
  await desk.openBook(fileOf('总表.xlsx', await tableFile(masterTable())));
  await desk.pane.choose('汇总各单位');
});

afterAll(async () => {
  await desk.close();
});

const choose = async (chosen: readonly BookFile[], button: string) => {
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.pane.press(button);
  await (await chooser).setFiles([...chosen]);
};

test('the files of 17 units are read in the pane, and nothing is written', async () => {
  await choose(files, '选择各单位的文件');
  await desk.pane.says('17 个单位');
  expect(await desk.sheetNames()).toEqual([MASTER_SHEET]);
});

test('a name that the master does not have is named with its file, and waits to be assigned', async () => {
  await desk.pane.says(`${nameOf(3)} ${MASTER_SHEET}!D6`);
  await desk.pane.says('待指定的指标');
});

test('what a person says it is counts at once', async () => {
  await desk.pane.pick(`“${RENAMED}”对应总表的指标`, PATENTS);
  await desk.pane.getByText(`${nameOf(3)} ${MASTER_SHEET}!D6`).waitFor({ state: 'detached' });
});

test('单位汇总 has a total for each indicator that adds up', async () => {
  await desk.pane.press('写入“单位汇总”');
  await desk.pane.says('已写入工作表“单位汇总”');
  expect(await desk.texts('单位汇总', 'C7:D7')).toEqual([['相加', '697']]);
});

test('what was said is kept in 评分规则', async () => {
  const lines = await desk.texts('评分规则', 'A4:B120');
  expect(lines).toContainEqual([`单位指标：${RENAMED}`, PATENTS]);
  expect(lines).toContainEqual([`汇总单位：${UNITS[16]}`, '是']);
});

test('blank cells of the master are filled once that is confirmed', async () => {
  await desk.pane.press('填入所选 33 项');
  await desk.pane.says('已填入 33 项');
  expect(await desk.values(MASTER_SHEET, 'F6')).toEqual([[697]]);
});

test('and scored, they come to what the report printed', async () => {
  await desk.pane.press('返回');
  await desk.pane.score();
  expect(await desk.pane.total()).toBe('95.45 / 100 等级：优');
});

test('the next merge misses who sends nothing', async () => {
  await desk.pane.choose('汇总各单位');
  await choose(files.slice(0, 16), '选择各单位的文件');
  await desk.pane.says(`没有收到“${UNITS[16]}”的文件`);
  await desk.pane.press('返回');
});

test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
