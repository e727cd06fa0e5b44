import { EXCEL_CLASSES } from '../wire/classes';
import type { ExcelClass } from '../wire/remote';
import type { DeclaredMember } from './typings';

/** What the client library calls an event where it asks for it: `_Register` and this. */
const EVENTS: Readonly<Record<string, string>> = {
  onActivated: 'ActivatedEvent',
  onAdded: 'AddedEvent',
  onCalculated: 'CalculatedEvent',
  onChanged: 'DataChangedEvent',
  onDeactivated: 'DeactivatedEvent',
  onDeleted: 'DeletedEvent',
  onFormatChanged: 'FormatChangedEvent',
  onNameChanged: 'EventNameChanged',
  onSelectionChanged: 'SelectionChangedEvent',
};

/** Whether the stand-in answers a member of Microsoft's typings; a property that can only be written or read counts. */
export function isAnswered({ className, name, isMethod }: DeclaredMember): boolean {
  const table = (EXCEL_CLASSES as Readonly<Record<string, ExcelClass<unknown> | undefined>>)[className];
  if (!table) return false;
  if (name === 'items') return table.items !== undefined;
  if (name === 'getItem') return table.item !== undefined || table.methods?.['GetItem'] !== undefined;
  const event = EVENTS[name];
  if (event !== undefined) return table.methods?.[`_Register${event}`] !== undefined;
  const onWire = name.charAt(0).toUpperCase() + name.slice(1);
  if (isMethod) return table.methods?.[onWire] !== undefined;
  return table.scalars[onWire] !== undefined || table.links?.[onWire] !== undefined;
}

/** How many members of a requirement set there are, and which are answered. */
export interface SetCoverage {
  readonly set: string;
  readonly answered: readonly string[];
  readonly refused: readonly string[];
}

/** By requirement set of ExcelApi, from the first to `highest`, the last that the client library at hand knows. */
export function coverageBySet(members: readonly DeclaredMember[], highest: number): readonly SetCoverage[] {
  return Array.from({ length: highest }, (_, index): SetCoverage => {
    const set = `ExcelApi 1.${String(index + 1)}`;
    const own = members.filter((member) => member.set === set);
    const named = (wanted: boolean) =>
      own
        .filter((member) => isAnswered(member) === wanted)
        .map(({ className, name }) => `${className}.${name}`)
        .sort();
    return { set, answered: named(true), refused: named(false) };
  });
}
