/** A copy of an object without some of its properties. Copied one by one: an object that had some deleted is a slow one ever after. */
export function without<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = {};
  for (const key of Object.keys(object) as (keyof T)[]) if (!keys.includes(key as K)) copy[key] = object[key];
  return copy as Omit<T, K>;
}
