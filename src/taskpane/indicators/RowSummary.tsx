import type { IndicatorData } from '../../report';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorWords } from '../../text';
import type { Numbers } from '../kit/numbers';
import { StatusIcon } from '../kit/StatusIcon';

const useStyles = makeStyles({
  /** Told to a screen reader in words, to others by the mark. */
  told: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  summary: { display: 'flex', gap: '8px' },
  body: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  first: { display: 'flex', gap: '8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  clamped: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  points: { flexShrink: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  score: { fontWeight: tokens.fontWeightSemibold },
  weight: { color: tokens.colorNeutralForeground3 },
  second: {
    display: 'flex',
    gap: '8px',
    minHeight: tokens.lineHeightBase200,
    /** The cell's link stands in the row's corner. */
    paddingRight: '48px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  values: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  lack: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

interface RowSummaryProps {
  readonly indicator: IndicatorData;
  readonly lack: string;
  /** Long texts are not cut. */
  readonly whole: boolean;
  readonly text: IndicatorWords;
  readonly numbers: Numbers;
}

/** Two lines: the name and its points; target, actual and rate, and what is lacking. */
export function RowSummary({ indicator, lack, whole, text, numbers }: RowSummaryProps) {
  const styles = useStyles();
  const { status, name, score, weight, target, actual, completionRate } = indicator;
  const values = [
    ...(completionRate === null ? [] : [numbers.rate(completionRate)]),
    ...(target === '' ? [] : [text.shortTarget(target)]),
    ...(actual === '' ? [] : [text.shortActual(actual)]),
  ];
  return (
    <span className={styles.summary}>
      <StatusIcon status={status} />
      <span className={styles.body}>
        <span className={styles.first}>
          <span className={mergeClasses(styles.name, !whole && styles.clamped)} title={whole ? undefined : name}>
            {name}
          </span>{' '}
          <span className={styles.points}>
            <span className={styles.score}>{score === null ? '–' : numbers.score(score)}</span>
            <span className={styles.weight}> / {weight === null ? '–' : numbers.weight(weight)}</span>
          </span>
        </span>{' '}
        <span className={styles.second}>
          {lack !== '' && <span className={mergeClasses(styles.lack, status === 'unscored' && styles.missing)}>{lack}</span>}{' '}
          {!whole && <span className={styles.values}>{values.join(' · ')}</span>}
        </span>{' '}
        <span className={styles.told}>{text.status[status]}</span>
      </span>
    </span>
  );
}
