import { valueFields } from './cell-content';

const KEPT_AS_TEXT = 4;

test.each(['007', '1e3', ' 5 ', 'TRUE'])('the text %j is marked to stay text when a person restyles the cell', (text) => {
  expect(valueFields(text)).toEqual({ v: text, t: KEPT_AS_TEXT });
});

test.each(['≥4', '1-2', ''])('the text %j needs no mark', (text) => {
  expect(valueFields(text)).toEqual({ v: text, t: 1 });
});
