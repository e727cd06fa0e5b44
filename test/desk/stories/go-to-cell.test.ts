import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

/** A click in the pane that names a cell brings that cell into view. */
describe('from a finding to its cell', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.score();
    await desk.pane.turnTo('findings');
    await desk.pane.getByRole('button', { name: /项没有写明偏差原因/, expanded: false }).click();
  });

  afterAll(async () => {
    await desk.close();
  });

  /** The cells that clicks find, down the grid and across it. */
  async function cellsInView(): Promise<{ rows: number[]; columns: string[] }> {
    const grid = await desk.page.locator('#sheet').boundingBox();
    if (grid === null) throw new Error('There is no grid.');
    const cellAt = async (right: number, down: number) => {
      await desk.page.mouse.click(grid.x + grid.width * right, grid.y + grid.height * down);
      // The name box follows with the next frame.
      await desk.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      return /^([A-Z]+)(\d+)/.exec(await desk.page.getByLabel('名称框').inputValue()) ?? [];
    };
    const parts = Array.from({ length: 24 }, (_, index) => 0.15 + index * 0.03);
    const rows: number[] = [];
    const columns: string[] = [];
    for (const part of parts) rows.push(Number((await cellAt(0.5, part))[2]));
    for (const part of parts) columns.push(String((await cellAt(part, 0.5))[1]));
    return { rows, columns };
  }

  /** The cell of the last reason that is missing. The list builds what is in sight, and so grows for as long as it is scrolled down. */
  async function lastCellNamed(): Promise<string> {
    const links = desk.pane.getByRole('link', { name: /K\d+/ });
    await links.first().waitFor();
    for (let [before, now] = ['', ' ']; ;) {
      await desk.pane.frame.getByRole('tabpanel').evaluate(async (panel) => {
        panel.scrollTo(0, panel.scrollHeight);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      });
      [before, now] = [now, await links.last().innerText()];
      if (now === before) return now;
    }
  }

  test('the last row that a finding names comes into view, with the name of its indicator', async () => {
    const cell = await lastCellNamed();
    await desk.pane.getByRole('link', { name: new RegExp(`!${cell}$`) }).click();
    await desk.cellIs(cell);
    const { rows, columns } = await cellsInView();
    expect(rows).toContain(Number(cell.slice(1)));
    expect(columns).toEqual(expect.arrayContaining(['D', 'K']));
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
