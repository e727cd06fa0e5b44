import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Another view begins at its top. What is laid over the tabs takes the keyboard with it, there and back, since the button that a person
 * pressed is gone.
 */
export function useFreshView(view: string, laidOver: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(laidOver);
  useLayoutEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [view, laidOver]);
  useEffect(() => {
    if (was.current === laidOver) return;
    was.current = laidOver;
    place.current?.focus();
  }, [laidOver]);
  return place;
}
