import type { IndicatorStatus, ScoreData } from '../../report';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { StatusIcon } from '../kit/StatusIcon';

const ORDER: readonly IndicatorStatus[] = ['done', 'short', 'far-above', 'unscored'];

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))', gap: '8px' },
  tile: {
    display: 'grid',
    justifyItems: 'start',
    alignContent: 'start',
    rowGap: '4px',
    padding: '8px 4px 8px 8px',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /** Read after the name, drawn above it. */
  head: { order: -1, display: 'flex', alignItems: 'center', gap: '4px', width: '100%' },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  icon: { marginLeft: 'auto', marginRight: '4px' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  idle: { color: tokens.colorNeutralForeground3 },
});

interface StatusesProps {
  readonly indicators: ScoreData['indicators'];
  readonly words: Words;
  readonly onChoose: (status: IndicatorStatus) => void;
}

/** How many indicators are done, short, far above their target or unscored; each leads to them. */
export function Statuses({ indicators, words, onChoose }: StatusesProps) {
  const styles = useStyles();
  const names = words.pane.overview.status;
  return (
    <div className={styles.row}>
      {ORDER.map((status) => {
        const count = indicators.filter((one) => one.status === status).length;
        return (
          <button key={status} type="button" role="link" className={styles.tile} onClick={() => onChoose(status)}>
            <span className={styles.name}>{names[status]}</span>{' '}
            <span className={styles.head}>
              <span className={styles.count}>{count}</span>
              <StatusIcon status={status} className={styles.icon} idleClassName={count === 0 ? styles.idle : undefined} />
            </span>
          </button>
        );
      })}
    </div>
  );
}
