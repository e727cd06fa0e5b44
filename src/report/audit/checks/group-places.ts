import type { Place, Printed } from '../typed/place';

/** Places that print the same, so that one mistake that was copied is told once. */
export function groupPlaces(printed: readonly Printed[]): { readonly text: string; readonly places: readonly Place[] }[] {
  const texts = [...new Set(printed.map(({ text }) => text))];
  return texts.map((text) => ({ text, places: printed.filter((one) => one.text === text).map(({ place }) => place) }));
}
