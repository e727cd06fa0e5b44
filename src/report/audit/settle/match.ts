import { bareName, likeness } from './names';

const ALIKE = 0.45;

/**
 * For each name the place of the one that is meant by it among `others`, or `null`. The same name first, then the most alike, each of the
 * others once; among equals the one next in order.
 */
export function matchNames(names: readonly string[], others: readonly string[]): (number | null)[] {
  const matches = names.map((): number | null => null);
  const free = new Set(others.keys());
  const take = (index: number, other: number) => {
    matches[index] = other;
    free.delete(other);
  };
  names.forEach((name, index) => {
    const same = [...free].find((other) => bareName(others[other] ?? '') === bareName(name));
    if (same !== undefined) take(index, same);
  });
  const rest = names.flatMap((name, index) =>
    matches[index] === null ? [...free].map((other) => ({ index, other, alike: likeness(name, others[other] ?? '') })) : [],
  );
  for (const { index, other, alike } of rest.sort((one, two) => two.alike - one.alike)) {
    if (alike >= ALIKE && matches[index] === null && free.has(other)) take(index, other);
  }
  return matches;
}
