import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  slim: { height: '4px' },
  broad: { height: '8px' },
  fill: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusCircular,
    transitionProperty: 'width',
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  reached: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  group: {
    backgroundColor: tokens.colorBrandStroke2Contrast,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  possible: {
    backgroundColor: tokens.colorBrandStroke2Contrast,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
});

interface BarProps {
  readonly kind: 'total' | 'category' | 'group';
  /** Of the whole, 0 … 1; `null` draws an empty bar. */
  readonly share: number | null;
  /** What it can still come to. */
  readonly possible?: number | null;
}

/** A share as a length. The figure stands in text beside it, so that nothing is said here. */
export function Bar({ kind, share, possible = null }: BarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.track, kind === 'total' ? styles.broad : styles.slim)} aria-hidden="true">
      {possible !== null && <div className={mergeClasses(styles.fill, styles.possible)} style={{ width: percent(possible) }} />}
      {share !== null && (
        <div className={mergeClasses(styles.fill, kind === 'group' ? styles.group : styles.reached)} style={{ width: percent(share) }} />
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}
