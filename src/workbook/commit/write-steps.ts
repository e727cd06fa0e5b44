import type { Block, Blueprint, Content } from '../../sheets';
import { queueBlock, queueHeights, queueStyles, queuePage } from './write-blueprint';
import { queueChart } from './write-chart';

/** Bytes that a request stays below, with room for what surrounds the contents: Excel on the web takes 5 MB. */
const REQUEST_BYTES = 3_000_000;
/** Roughly what one small action weighs. */
const ACTION_BYTES = 700;
const ACTIONS_PER_STYLE = 25;
const HEIGHTS_PER_STEP = 1000;

/** A part of what is to be written that goes into one request. */
export interface WriteStep {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** The cells of a blueprint as steps, formats before values. */
export function stepsOf(blueprint: Blueprint): WriteStep[] {
  const { rowHeights, merges, styles, columnWidths, copiedFormats } = blueprint;
  const actions = merges.length + columnWidths.length + copiedFormats.length + styles.length * ACTIONS_PER_STYLE;
  return [
    { bytes: actions * ACTION_BYTES, queue: (sheet) => queueStyles(sheet, blueprint) },
    ...chunksOf(rowHeights, HEIGHTS_PER_STEP).map((heights) => ({
      bytes: heights.length * ACTION_BYTES,
      queue: (sheet: Excel.Worksheet) => queueHeights(sheet, heights),
    })),
    ...blockSteps(blueprint.blocks),
  ];
}

/** What a blueprint does without in need: its chart, and how its page is set up, which fails on machines without a printer. */
export function finishingSteps({ chart, page }: Blueprint): WriteStep[] {
  const bytes = ACTIONS_PER_STYLE * ACTION_BYTES;
  return [
    ...(chart === undefined ? [] : [{ bytes, queue: (sheet: Excel.Worksheet) => queueChart(sheet, chart) }]),
    ...(page === null ? [] : [{ bytes, queue: (sheet: Excel.Worksheet) => queuePage(sheet, page) }]),
  ];
}

/** Blocks as steps; what is too large for one request is cut between rows. */
export function blockSteps(blocks: readonly Block[]): WriteStep[] {
  return blocks.flatMap(cut).map((block) => ({ bytes: weigh(block), queue: (sheet) => queueBlock(sheet, block) }));
}

/**
 * What is written into columns of an Excel table before formulas are: constants. A column that holds some keeps each row's own formula, where
 * a blank one would be filled with one of them (OfficeDev/office-js#5909).
 */
export function constantsFor(blocks: readonly Block[]): Block[] {
  const constant = (content: Content): Content =>
    content === '' || (typeof content === 'string' && content.startsWith('=')) ? 0 : content;
  return blocks.map((block) => ({ ...block, contents: block.contents.map((row) => row.map(constant)), numberFormats: null }));
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Groups of steps, in order, each small enough for one request. */
export function requestsOf<Step extends Pick<WriteStep, 'bytes'>>(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

function cut(block: Block): Block[] {
  const pieces = Math.ceil(weigh(block) / REQUEST_BYTES);
  if (pieces <= 1) return [block];
  const rows = Math.ceil(block.contents.length / pieces);
  const formats = block.numberFormats === null ? null : chunksOf(block.numberFormats, rows);
  return chunksOf(block.contents, rows).map((contents, index) => ({
    ...block,
    row: block.row + index * rows,
    contents,
    numberFormats: formats?.[index] ?? null,
  }));
}

/** Bytes of a block in UTF-8, as JSON. */
function weigh({ contents, numberFormats }: Block): number {
  const json = JSON.stringify([contents, numberFormats]);
  return json.length + 2 * json.replace(/[^\u0080-\uffff]+/g, '').length + ACTION_BYTES;
}
