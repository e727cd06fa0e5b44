import type { IndicatorStatus, ScoreData } from '../../report';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../text';
import { StatusIcon } from '../kit/StatusIcon';
import { TextLink } from '../kit/TextLink';
import { STANDINGS, standsAs, type Standing } from '../state/standing';

/** Those that add up to all, and how they are drawn. */
const PARTS = ['completed', 'short', 'judged', 'unscored'] as const satisfies readonly Standing[];
const DRAWN: Readonly<Record<(typeof PARTS)[number], IndicatorStatus>> = {
  completed: 'done',
  short: 'short',
  judged: 'done',
  unscored: 'unscored',
};

const useStyles = makeStyles({
  statuses: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
  line: { margin: 0 },
  row: { width: '100%', display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))', gap: '8px' },
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
  readonly onChoose: (standing: Standing) => void;
}

/** The figure of 表2-3, so many indicators set and so many completed, and the parts that add up to it; each leads to its indicators. */
export function Statuses({ indicators, words, onChoose }: StatusesProps) {
  const styles = useStyles();
  const { standing: names, set, apart, farAbove } = words.pane.overview;
  const counts = countStandings(indicators);
  const others = indicators.filter(({ completed }) => completed === null).length;
  return (
    <div className={styles.statuses}>
      <p className={styles.line}>
        {set(indicators.length - others, counts.completed)}
        {others > 0 && apart(others)}
      </p>
      <div className={styles.row}>
        {PARTS.filter((part) => part !== 'judged' || counts.judged > 0).map((part) => (
          <button key={part} type="button" role="link" className={styles.tile} onClick={() => onChoose(part)}>
            <span className={styles.name}>{names[part]}</span>{' '}
            <span className={styles.head}>
              <span className={styles.count}>{counts[part]}</span>
              <StatusIcon status={DRAWN[part]} className={styles.icon} idleClassName={counts[part] === 0 ? styles.idle : undefined} />
            </span>
          </button>
        ))}
      </div>
      {counts['far-above'] > 0 && (
        <p className={styles.line}>
          <TextLink onFollow={() => onChoose('far-above')}>{farAbove(counts['far-above'])}</TextLink>
        </p>
      )}
    </div>
  );
}

function countStandings(indicators: ScoreData['indicators']): Readonly<Record<Standing, number>> {
  const counts = STANDINGS.map((standing) => [standing, indicators.filter((one) => standsAs(one, standing)).length]);
  return Object.fromEntries(counts) as Record<Standing, number>;
}
