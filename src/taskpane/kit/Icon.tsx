import type { IndicatorStatus } from '../../report';
import type { Severity } from '../../scoring';
import { makeStyles, mergeClasses } from '@fluentui/react-components';

/** Each has a shape of its own, so that none is told by its colour alone. */
export type Shape = IndicatorStatus | Severity | 'more' | 'onward';

/** Drawn on a square of 16. */
const PATHS: Readonly<Record<Shape, string>> = {
  done: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM4.9 8.2l2.2 2.2 4-4.4',
  'far-above': 'M8 13.5v-10M3.8 7.5 8 3.2l4.2 4.3',
  short: 'M8 2.5v10M3.8 8.5 8 12.8l4.2-4.3',
  unscored: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8h6',
  error: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  warning: 'M8 2 1.6 13.5h12.8L8 2ZM8 6.4v3.4M8 11.4v.6',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.2v4M8 4.6v.6',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  onward: 'M6 3.5 10.5 8 6 12.5',
};
const STROKE: Readonly<Partial<Record<Shape, number>>> = { more: 2.2 };

/** A browser that forces its colours leaves drawings alone, unless it is told not to. */
const useStyles = makeStyles({ icon: { flexShrink: 0, forcedColorAdjust: 'auto' } });

/** A small drawing in the colour of the text around it, with nothing to say of its own. */
export function Icon({ shape, className }: { readonly shape: Shape; readonly className?: string | undefined }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, className)}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={STROKE[shape] ?? 1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[shape]} />
    </svg>
  );
}
