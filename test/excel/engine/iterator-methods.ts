/** Univer 0.25 calls `some` on the iterators of its maps (ES2025), which Node 20 has not. */
export function supplyIteratorMethods(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as { some?: unknown };
  if (iterator.some) return;
  Object.defineProperty(iterator, 'some', { configurable: true, writable: true, value: some });
}

function some<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of this) if (test(item)) return true;
  return false;
}
