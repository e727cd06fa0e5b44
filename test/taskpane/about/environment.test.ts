import { environmentOf } from '../../../src/taskpane/about/environment';

type Context = Parameters<typeof environmentOf>[1];

function contextWith(supported: readonly string[]): Context {
  return {
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.17328.20000' },
    displayLanguage: 'zh-CN',
    contentLanguage: 'en-US',
    requirements: { isSetSupported: (name: string, version?: string) => supported.includes(`${name} ${version}`) },
  } as unknown as Context;
}

const lines = (supported: readonly string[]): string[] => environmentOf('1.2.3', contextWith(supported), window).split('\n');

test('the report names the add-in, Excel and the languages', () => {
  const report = lines([]);
  expect([report[0], report[1], report[3]]).toEqual(['add-in 1.2.3', 'Excel 16.0.17328.20000, PC', 'language zh-CN, content en-US']);
});

test('of each requirement set the highest version counts, by number and not by letter', () => {
  expect(lines(['ExcelApi 1.2', 'ExcelApi 1.9', 'ExcelApi 1.17', 'SharedRuntime 1.1'])[2]).toBe(
    'ExcelApi 1.17, SharedRuntime 1.1, RibbonApi –, AddinCommands –',
  );
});
