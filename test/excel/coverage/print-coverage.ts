/**
 * Prints how many members of ExcelApi the stand-in answers, by requirement set, from Microsoft's typings: `npm run coverage:excel`. With
 * `--refused` (or `--answered`) it names them.
 */
import { REQUIREMENT_SETS } from '../host/excel-defaults';
import { coverageBySet, type SetCoverage } from './answered-members';
import { declaredMembers } from './typings';

const highest = Number((REQUIREMENT_SETS['ExcelApi'] ?? '1.1').slice('1.'.length));
const coverage = coverageBySet(declaredMembers(), highest);
const line = (name: string, answered: number, all: number) =>
  `${name.padEnd(14)}${String(answered).padStart(5)} of ${String(all).padStart(5)}`;

for (const { set, answered, refused } of coverage) {
  console.log(line(set, answered.length, answered.length + refused.length));
  const named = process.argv.includes('--refused') ? refused : process.argv.includes('--answered') ? answered : [];
  for (const name of named) console.log(`    ${name}`);
}
const sum = (pick: (one: SetCoverage) => readonly string[]) => coverage.reduce((total, one) => total + pick(one).length, 0);
console.log(
  line(
    'together',
    sum(({ answered }) => answered),
    sum(({ answered }) => answered) + sum(({ refused }) => refused),
  ),
);
