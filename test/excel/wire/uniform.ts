/** What all items have in common; null when they differ, as Excel's format properties read over mixed cells. */
export function uniform<T, V extends string | number | boolean | null>(items: readonly T[], pick: (item: T) => V): V | null {
  const [first, ...rest] = items;
  if (first === undefined) return null;
  const value = pick(first);
  return rest.every((item) => pick(item) === value) ? value : null;
}
