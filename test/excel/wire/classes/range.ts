import type { RangeTarget } from '../remote';
import { remote, type ExcelClass } from '../remote';
import { rangeChanges } from './range-changes';
import { rangeScalars } from './range-scalars';
import { rangeSteps } from './range-steps';

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const Range: ExcelClass<RangeTarget> = {
  scalars: rangeScalars,
  links: {
    Format: { since: '1.1', open: (range) => remote('RangeFormat', range) },
    Worksheet: { since: '1.1', open: ({ sheet }) => remote('Worksheet', sheet) },
  },
  methods: { ...rangeSteps, ...rangeChanges },
};
