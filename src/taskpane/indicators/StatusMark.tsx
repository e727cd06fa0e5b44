import type { IndicatorStatus } from '../../report';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { flexShrink: 0, marginTop: '2px', fill: 'none', stroke: 'currentColor', strokeWidth: '1.5', strokeLinecap: 'round' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  'far-above': { color: tokens.colorBrandForeground1 },
  short: { color: tokens.colorStatusWarningForeground1 },
  unscored: { color: tokens.colorStatusDangerForeground1 },
});

/** A tick, an arrow over a line, a half circle, an empty circle: told apart without colour. */
const SHAPES: Readonly<Record<IndicatorStatus, string>> = {
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M5.2 8.2l2 2l3.6-4',
  'far-above': 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 11V5.2M5.4 7.6L8 5l2.6 2.6',
  short: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 4.8v3.8M8 11.2v.1',
  unscored: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13',
};

/** Beside words that say the same. */
export function StatusMark({ status }: { readonly status: IndicatorStatus }) {
  const styles = useStyles();
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden className={mergeClasses(styles.mark, styles[status])}>
      <path d={SHAPES[status]} strokeDasharray={status === 'unscored' ? '2 2.5' : undefined} />
    </svg>
  );
}
