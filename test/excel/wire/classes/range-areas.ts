import { areaAddress, fullAddress } from '../address';
import { cellCount } from '../area';
import { remote, type ExcelClass, type Targets } from '../remote';
import { required } from './range-steps';

type AreasTarget = Targets['RangeAreas'];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const RangeAreas: ExcelClass<AreasTarget> = {
  scalars: {
    Address: { since: '1.9', get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    AddressLocal: { since: '1.9', get: ({ areas }) => areas.map(areaAddress).join(',') },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: { since: '1.9', get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    Areas: {
      since: '1.9',
      open: ({ sheet, areas }) =>
        remote(
          'RangeCollection',
          areas.map((area) => ({ sheet, area })),
        ),
    },
    Worksheet: { since: '1.9', open: ({ sheet }) => remote('Worksheet', sheet) },
  },
};

export const RangeCollection: ExcelClass<Targets['RangeCollection']> = {
  scalars: {},
  items: (ranges) => ranges.map((range) => remote('Range', range)),
  methods: {
    GetCount: { since: '1.9', call: (ranges) => ranges.length },
    GetItemAt: {
      since: '1.9',
      call(ranges, args) {
        const range = ranges[args.integer(0, 0)];
        return required(range ? remote('Range', range) : null);
      },
    },
  },
};
